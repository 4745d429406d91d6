package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Dictionaries of Yoshikoder: categories in categories, all in one that is named as the dictionary.
 * A pattern is a word with wildcards {@code *}, or a phrase of such words.
 *
 * <p>Source: <a href="https://conjugateprior.org/software/yoshikoder/">Yoshikoder</a> and the files
 * it writes (dictionary style 050805).
 */
final class YoshikoderFormat implements LexiconFormat {
  @Override
  public String name() {
    return "yoshikoder";
  }

  @Override
  public List<String> extensions() {
    return List.of("ykd");
  }

  @Override
  public Dictionary read(Path file, Report.Builder report) {
    return withoutRoot(CategoryXml.read(file, report));
  }

  /** Yoshikoder puts everything into one category named as the dictionary. */
  private static Dictionary withoutRoot(Dictionary read) {
    List<Dictionary.Category> all = read.categories();
    if (all.size() < 2 || !all.get(0).entries().isEmpty()) {
      return read;
    }
    String root = all.get(0).path().get(0);
    if (!all.stream().allMatch(category -> category.path().get(0).equals(root))) {
      return read;
    }
    List<Dictionary.Category> inner = new ArrayList<>();
    for (Dictionary.Category category : all.subList(1, all.size())) {
      List<String> rest = category.path().subList(1, category.path().size());
      inner.add(
          new Dictionary.Category(
              rest, category.description(), category.place(), category.entries()));
    }
    return new Dictionary(root, inner);
  }

  @Override
  public void write(Dictionary dictionary, Path file, Report.Builder report) {
    CategoryXml.write(
        dictionary,
        file,
        xml -> {
          xml.writeStartElement("dictionary");
          xml.writeAttribute("style", "050805");
          xml.writeAttribute("patternengine", "substring");
          xml.writeCharacters("\n  ");
          xml.writeStartElement("cnode");
          xml.writeAttribute("name", dictionary.title());
          xml.writeAttribute("desc", "");
          return 2;
        },
        UnaryOperator.identity());
  }
}
