package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.lexicon.Place;

/**
 * Dictionaries of LIWC (2001 to 22): between two lines {@code %} a number and a name for each
 * category, then a line for each word with the numbers of its categories, after a tab or blanks.
 * Tabs before a number nest the categories (2015). {@code *} at the end of a word is a wildcard.
 * Phrases are separated by blanks (2015 on).
 *
 * <p>Sources: operator's manuals of LIWC2007 (custom dictionaries, conditional categories) and
 * LIWC2015 (custom dictionaries, multi-word phrases), and <a
 * href="https://www.liwc.app/help/workbench">LIWC-22, Dictionary Workbench</a>.
 */
final class LiwcFormat implements LexiconFormat {
  private static final String BORDER = "%";
  private static final Pattern HEAD = Pattern.compile("(\\t*)\\s*(\\d+)\\s+(\\S.*?)\\s*");
  private static final Pattern DESCRIBED = Pattern.compile("(\\S+)\\s+\\((.*)\\)");
  private static final Pattern BLANKS =
      Pattern.compile("(\\S.*?)\\s+((?:<[^>]+>\\S+|\\([\\d\\s]+\\)\\S+|\\d+)(?:\\s.*)?)");

  @Override
  public String name() {
    return "liwc";
  }

  @Override
  public List<String> extensions() {
    return List.of("dic");
  }

  @Override
  public Dictionary read(Path file, Report.Builder report) {
    return new Reader(file, report).read();
  }

  private static final class Reader {
    private final Path file;
    private final Report.Builder report;
    private final List<String> lines;
    private final DictionaryBuilder builder = new DictionaryBuilder();
    private final Map<Integer, List<String>> categories = new LinkedHashMap<>();

    Reader(Path file, Report.Builder report) {
      this.file = file;
      this.report = report;
      this.lines = TextFile.lines(file, report);
    }

    Dictionary read() {
      int first = border(0);
      int second = border(first + 1);
      List<String> path = new ArrayList<>();
      for (int i = first + 1; i < second; i++) {
        if (!lines.get(i).isBlank()) {
          head(lines.get(i), place(i), path);
        }
      }
      for (int i = second + 1; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          entry(lines.get(i).strip(), place(i));
        }
      }
      return builder.build(Names.stem(file));
    }

    private Place place(int index) {
      return new Place(file.toString(), index + 1, 1);
    }

    private int border(int from) {
      for (int i = from; i < lines.size(); i++) {
        if (lines.get(i).strip().equals(BORDER)) {
          return i;
        }
      }
      throw TextFile.fault(
          place(Math.max(0, lines.size() - 1)),
          "the list of categories has no "
              + (from == 0 ? "beginning" : "end")
              + ": a line with % alone is missing",
          "Put a line with % before the first category, and one after the last.");
    }

    private void head(String line, Place place, List<String> path) {
      Matcher matcher = HEAD.matcher(line);
      if (!matcher.matches()) {
        throw TextFile.fault(
            place,
            "this is no category: \"" + line.strip() + '"',
            "Write a number, a tab and a name between the two lines %.");
      }
      int depth = Math.min(matcher.group(1).length(), path.size());
      path.subList(depth, path.size()).clear();
      Matcher described = DESCRIBED.matcher(matcher.group(3));
      boolean hasDescription = described.matches();
      String name = hasDescription ? described.group(1) : matcher.group(3);
      path.addAll(List.of(name.split("\\.(?=\\S)", -1)));
      int number = Integer.parseInt(matcher.group(2));
      if (categories.putIfAbsent(number, List.copyOf(path)) != null) {
        throw TextFile.fault(
            place,
            "the number " + number + " stands for two categories",
            "Give every category a number of its own.");
      }
      builder.category(path, hasDescription ? described.group(2) : "", place);
    }

    private void entry(String line, Place place) {
      int tab = line.indexOf('\t');
      Matcher blanks = BLANKS.matcher(line);
      if (tab < 0 && !blanks.matches()) {
        report.note("Words without a category are left out", place, line);
        return;
      }
      String word = tab < 0 ? blanks.group(1) : line.substring(0, tab).strip();
      String codes = tab < 0 ? blanks.group(2) : line.substring(tab + 1);
      for (LiwcCode code : LiwcCode.parse(word, codes, place, report)) {
        List<String> category = categories.get(code.category());
        if (category == null) {
          report.note(
              "Numbers without a category between the lines % are left out",
              place, word + ' ' + code.category());
        } else {
          builder.entry(category, code.text(), place);
        }
      }
    }
  }

  @Override
  public void write(Dictionary dictionary, Path file, Report.Builder report) {
    StringBuilder text = new StringBuilder(BORDER).append('\n');
    Map<String, Set<Integer>> words = new LinkedHashMap<>();
    int number = 0;
    for (Dictionary.Category category : dictionary.categories()) {
      number++;
      text.append(number).append('\t').append(String.join(".", category.path())).append('\n');
      for (Dictionary.Entry entry : category.entries()) {
        words.computeIfAbsent(entry.text(), key -> new LinkedHashSet<>()).add(number);
      }
    }
    text.append(BORDER).append('\n');
    words.forEach(
        (word, numbers) -> {
          text.append(word);
          numbers.forEach(n -> text.append('\t').append(n));
          text.append('\n');
        });
    long phrases = words.keySet().stream().filter(word -> word.indexOf(' ') > 0).count();
    if (phrases > 0) {
      report.note("Phrases (" + phrases + ") need LIWC2015 or later; LIWC2007 does not find them");
    }
    TextFile.write(file, text.toString());
  }
}
