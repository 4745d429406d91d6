package no.samlese.lexicon.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.lexicon.PartOfSpeech;

/** Writes a lexicon as {@code lexicons/README.md} describes it. */
final class LexiconYaml {
  private static final String SOURCE = "imported";
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private final String name;
  private final String title;
  private final String source;
  private final Names ids = new Names();

  /**
   * A writer of one lexicon.
   *
   * @param source what the reference says
   */
  LexiconYaml(String name, String title, String source) {
    this.name = name;
    this.title = title;
    this.source = source;
  }

  String write(Map<String, Dictionary.Category> categories, List<ImportedTerm> terms) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("lexicon", name).put("version", "1.0.0");
    root.putObject("title").put("nb", title).put("en", title);
    root.putObject("sources").put(SOURCE, source);
    root.putArray("categories");
    root.putArray("terms");
    categories.forEach(
        (id, category) -> category(root.withArray("categories").addObject(), id, category));
    terms.forEach(term -> term(root.withArray("terms").addObject(), term));
    try {
      return "# Made by samlese lexicon import; see lexicons/README.md.\n"
          + MAPPER.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void category(ObjectNode node, String id, Dictionary.Category category) {
    String label = String.join(" / ", category.path());
    String described = category.description();
    String at = Names.shortPlace(category.place());
    node.put("id", id);
    node.putObject("label").put("nb", label).put("nn", label).put("en", label);
    node.putObject("definition")
        .put("nb", described.isEmpty() ? "Importert fra " + at + '.' : described)
        .put("en", described.isEmpty() ? "Imported from " + at + '.' : described);
    node.putArray("source").add(SOURCE);
  }

  private void term(ObjectNode node, ImportedTerm term) {
    String category = term.categories().get(0);
    node.put("id", id(category, term.name()));
    node.put("category", category);
    if (term.categories().size() > 1) {
      var also = node.putArray("also");
      term.categories().stream().skip(1).forEach(also::add);
    }
    node.put("pos", term.pos().label());
    ObjectNode forms = node.putObject("forms");
    term.forms().forEach((language, list) -> list.forEach(forms.withArray(language.code())::add));
    node.put("compound", term.compound().label());
    node.putArray("source").add(SOURCE);
    boolean capitals = term.pos() == PartOfSpeech.ABBR;
    String sample = capitals ? term.sample() : term.sample().toLowerCase(Locale.ROOT);
    node.putObject("examples").putArray("nb").add("I planen står ordet «" + sample + "».");
    if (!term.note().isEmpty()) {
      node.put("note", term.note());
    }
  }

  /** Group of the lexicon, then category and form; the same from the same file. */
  private String id(String category, String form) {
    String group = name.replace("-", "");
    String inner = category.substring(category.indexOf('/') + 1);
    return ids.unique(group + '.' + inner + '-' + Names.slug(form));
  }
}
