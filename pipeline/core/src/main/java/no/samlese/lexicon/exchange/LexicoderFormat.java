package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Dictionaries of Lexicoder 2: the XML of Yoshikoder, but a pattern is looked for as letters
 * anywhere in the text, so that blanks around it make it a whole word.
 *
 * <p>Sources: Lexicoder 2 manual; its author's word in issue 228 of quanteda that the format is
 * Yoshikoder's.
 */
final class LexicoderFormat implements LexiconFormat {
  @Override
  public String name() {
    return "lexicoder";
  }

  @Override
  public List<String> extensions() {
    return List.of("lcd");
  }

  @Override
  public Dictionary read(Path file, Report.Builder report) {
    Dictionary read = CategoryXml.read(file, report);
    List<Dictionary.Category> categories = new ArrayList<>();
    for (Dictionary.Category category : read.categories()) {
      category.entries().forEach(entry -> noteOpenEnds(entry, report));
      categories.add(category);
    }
    return new Dictionary(read.title(), categories);
  }

  private static void noteOpenEnds(Dictionary.Entry entry, Report.Builder report) {
    boolean whole = entry.text().startsWith(" ") && entry.text().endsWith(" ");
    if (!whole && entry.text().indexOf('*') < 0) {
      report.note(
          "Patterns without a blank on both sides are found inside words by Lexicoder, here as"
              + " whole words only",
          entry.place(),
          entry.text());
    }
  }

  @Override
  public void write(Dictionary dictionary, Path file, Report.Builder report) {
    report.note(
        "Forms have a blank on both sides, so that Lexicoder finds whole words only: take"
            + " punctuation off the texts first, as its manual says");
    CategoryXml.write(
        dictionary,
        file,
        xml -> {
          xml.writeStartElement("dictionary");
          xml.writeAttribute("style", "Lexicoder");
          xml.writeAttribute("name", dictionary.title());
          return 1;
        },
        text -> ' ' + text + ' ');
  }
}
