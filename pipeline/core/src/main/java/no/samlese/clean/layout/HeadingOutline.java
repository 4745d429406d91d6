package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings open at a place in the document, and the level of the next one. */
final class HeadingOutline {
  private static final int LONGEST_KEY = 400;
  private static final int DEEPEST = 6;
  private static final Pattern NUMBER =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,5})[.:]{0,2}\\s");
  private static final Pattern PART =
      Pattern.compile("^(?:Del|DEL|Kapittel|KAPITTEL|Kapitel|Vedlegg|VEDLEGG)\\s.*");

  private static final Set<String> ALONE =
      Set.of(
          "forord",
          "føreord",
          "sammendrag",
          "samandrag",
          "sammenfatning",
          "abstract",
          "summary",
          "resumé",
          "vedlegg",
          "appendiks",
          "appendix",
          "bilag",
          "ordliste",
          "begreper");

  private final Map<String, Integer> contents;
  private final int deepestPromised;
  private final List<String> titles = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private int lastNumbered;

  HeadingOutline(Map<String, Integer> contents) {
    this.contents = contents;
    this.deepestPromised = contents.values().stream().mapToInt(level -> level).max().orElse(0);
  }

  /** Titles of the open headings, outermost first. */
  List<String> path() {
    return List.copyOf(titles);
  }

  /**
   * Closes what a heading closes; its own title is open after {@link #open}.
   *
   * @param given the level that the file itself gives it, from 1, or 0
   */
  int level(String title, int given) {
    int level = Math.min(DEEPEST, given > 0 ? given : levelOf(title));
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
      levels.remove(levels.size() - 1);
      titles.remove(titles.size() - 1);
    }
    return level;
  }

  void open(String title, int level) {
    titles.add(title);
    levels.add(level);
  }

  /** What stands beside the numbered chapters: forewords, summaries, references, appendices. */
  private static boolean standsAlone(String title) {
    String key = title.length() > LONGEST_KEY ? "" : Shape.key(title);
    return ReferencesRule.isName(key) || ALONE.contains(key);
  }

  private int levelOf(String title) {
    Matcher matcher = NUMBER.matcher(title);
    if (matcher.find()) {
      lastNumbered = (int) matcher.group(1).chars().filter(c -> c == '.').count() + 1;
      return lastNumbered;
    }
    Integer promised = title.length() > LONGEST_KEY ? null : contents.get(Shape.key(title));
    if (promised != null) {
      lastNumbered = 0;
      return promised;
    }
    if (PART.matcher(title).matches() || standsAlone(title)) {
      lastNumbered = 0;
      return 1;
    }
    if (lastNumbered > 0) {
      return lastNumbered + 1;
    }
    return deepestPromised > 0 ? deepestPromised + 1 : Shape.isUpperCase(title) ? 1 : 2;
  }
}
