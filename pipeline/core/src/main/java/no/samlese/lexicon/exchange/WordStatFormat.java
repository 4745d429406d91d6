package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.lexicon.Place;

/**
 * Categorisation dictionaries of WordStat: a line a category, a line with a weight in parentheses a
 * word; tabs say what lies in what. {@code _} separates the words of a phrase, {@code *} is a
 * wildcard, a line with {@code @} is a rule of nearness.
 *
 * <p>Sources: WordStat user's guide (Provalis Research), content analysis dictionaries; a file of
 * issue 459 of quanteda for tabs after blanks and phrases with blanks.
 */
final class WordStatFormat implements LexiconFormat {
  private static final Pattern WORD = Pattern.compile("(.*\\S)\\s+\\((-?[\\d.,]+)\\)");

  @Override
  public String name() {
    return "wordstat";
  }

  @Override
  public List<String> extensions() {
    return List.of("cat");
  }

  @Override
  public Dictionary read(Path file, Report.Builder report) {
    DictionaryBuilder builder = new DictionaryBuilder();
    List<String> lines = TextFile.lines(file, report);
    List<String> path = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        Place place = new Place(file.toString(), i + 1, 1);
        line(line, place, path, builder, report);
      }
    }
    return builder.build(Names.stem(file));
  }

  private static void line(
      String line,
      Place place,
      List<String> path,
      DictionaryBuilder builder,
      Report.Builder report) {
    String text = line.strip();
    int depth =
        (int) line.chars().takeWhile(Character::isWhitespace).filter(c -> c == '\t').count();
    Matcher word = WORD.matcher(text);
    if (text.startsWith("@")) {
      report.note("Rules of nearness are left out", place, text);
    } else if (!word.matches()) {
      path.subList(Math.min(depth, path.size()), path.size()).clear();
      path.add(text);
      builder.category(path, "", place);
    } else {
      if (path.isEmpty()) {
        throw TextFile.fault(
            place,
            "the word \"" + text + "\" stands before the first category",
            "Put a line with the name of its category above it, and a tab before the word.");
      }
      path.subList(Math.max(1, Math.min(depth, path.size())), path.size()).clear();
      if (!word.group(2).equals("1")) {
        report.note("Weights are lost: every word counts once", place, text);
      }
      builder.entry(path, word.group(1).replace('_', ' '), place);
    }
  }

  @Override
  public void write(Dictionary dictionary, Path file, Report.Builder report) {
    StringBuilder text = new StringBuilder();
    List<String> above = List.of();
    for (Dictionary.Category category : CategoryOrder.nested(dictionary.categories())) {
      int common = CategoryOrder.common(above, category.path());
      above = category.path();
      for (int i = common; i < above.size(); i++) {
        text.append("\t".repeat(i)).append(above.get(i)).append('\n');
      }
      Set<String> words = new LinkedHashSet<>();
      category.entries().forEach(entry -> words.add(entry.text()));
      for (String word : words) {
        text.append("\t".repeat(above.size())).append(word.replace(' ', '_')).append(" (1)\n");
      }
    }
    TextFile.write(file, text.toString());
  }
}
