package no.samlese.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samlese.text.Language;

/** Makes records of a YAML tree that fits its schema. */
final class LexiconReader {
  private static final String COMPANY = "company";
  private static final String ANY_ORDER = "any";
  private static final String EXACT = "=";

  private final PositionedYaml yaml;
  private final YamlValues values;

  LexiconReader(PositionedYaml yaml) {
    this.yaml = yaml;
    this.values = new YamlValues(yaml);
  }

  Lexicon lexicon() {
    JsonNode root = yaml.root();
    List<Category> categories = new ArrayList<>();
    for (int i = 0; i < root.path("categories").size(); i++) {
      categories.add(category("/categories/" + i));
    }
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < root.path("terms").size(); i++) {
      terms.add(term("/terms/" + i));
    }
    return new Lexicon(
        root.path("lexicon").asText(),
        root.path("version").asText(),
        YamlValues.texts(root.path("title")),
        !root.path("role").asText().equals(COMPANY),
        YamlValues.texts(root.path("sources")),
        categories,
        terms,
        yaml.file());
  }

  List<Exclusion> exclusions() {
    List<Exclusion> exclusions = new ArrayList<>();
    for (int i = 0; i < yaml.root().size(); i++) {
      String pointer = "/" + i;
      JsonNode node = yaml.root().at(pointer);
      JsonNode when = node.path("when");
      // In an example of an exclusion the hit falls away, so the term is not expected.
      List<Sample> samples = values.samples(pointer + "/examples", false);
      samples.addAll(values.samples(pointer + "/counterexamples", true));
      exclusions.add(
          new Exclusion(
              node.path("id").asText(),
              lowerCase(when.path("next")),
              lowerCase(when.path("previous")),
              YamlValues.strings(when.path("within")).stream().map(LexiconReader::lower).toList(),
              lowerCase(when.path("without")),
              samples,
              yaml.placeOf(pointer)));
    }
    return exclusions;
  }

  private Category category(String pointer) {
    JsonNode node = yaml.root().at(pointer);
    return new Category(
        node.path("id").asText(),
        YamlValues.texts(node.path("label")),
        YamlValues.texts(node.path("definition")),
        YamlValues.strings(node.path("source")),
        yaml.placeOf(pointer));
  }

  private Term term(String pointer) {
    JsonNode node = yaml.root().at(pointer);
    List<Sample> samples = values.samples(pointer + "/examples", true);
    samples.addAll(values.samples(pointer + "/counterexamples", false));
    return new Term(
        node.path("id").asText(),
        node.path("category").asText(),
        YamlValues.strings(node.path("also")),
        node.path("facet").asText(),
        PartOfSpeech.ofLabel(node.path("pos").asText()),
        forms(pointer + "/forms"),
        CompoundUse.ofLabel(node.path("compound").asText()),
        new Spread(node.path("gap").asInt(), node.path("order").asText().equals(ANY_ORDER)),
        YamlValues.strings(node.path("unless")),
        YamlValues.strings(node.path("source")),
        samples,
        yaml.placeOf(pointer));
  }

  private List<Form> forms(String pointer) {
    List<Form> forms = new ArrayList<>();
    for (Language language : Language.values()) {
      String list = pointer + '/' + language.code();
      JsonNode items = yaml.root().at(list);
      for (int i = 0; i < items.size(); i++) {
        String item = list + '/' + i;
        String text = items.get(i).asText();
        boolean exact = text.startsWith(EXACT);
        forms.add(new Form(exact ? text.substring(1) : text, language, exact, yaml.placeOf(item)));
      }
    }
    return forms;
  }

  private static Set<String> lowerCase(JsonNode array) {
    Set<String> words = new HashSet<>();
    YamlValues.strings(array).forEach(word -> words.add(lower(word)));
    return words;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
