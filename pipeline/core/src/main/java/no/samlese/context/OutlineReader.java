package no.samlese.context;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.context.PatternOutline.Condition;
import no.samlese.context.PatternOutline.Step;

/** Reads the outline of a pattern; groups stand for any tokens. */
final class OutlineReader {
  private static final String WORD = "word";

  /** A token: a regular expression, or conditions in brackets. */
  private static final Pattern TOKEN =
      Pattern.compile("/(?<word>[^/]*)/|\\[(?<conditions>(?:/[^/]*/|[^/\\]])*)\\]");

  private static final Pattern TIMES =
      Pattern.compile("(?<sign>[?*+])|\\{(?<least>\\d+)(?<comma>,(?<most>\\d*))?\\}");

  private static final Pattern CONDITION =
      Pattern.compile("(?<not>!?)\\{(?<name>\\w+):(?<form>/[^/]*/|[^}]*)\\}");

  private final String pattern;
  private final List<Step> steps = new ArrayList<>();
  private int at;
  private boolean exact = true;

  private OutlineReader(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The outline of a pattern.
   *
   * @param pattern without names of other patterns
   */
  static PatternOutline read(String pattern) {
    return new OutlineReader(pattern.strip()).outline();
  }

  private PatternOutline outline() {
    boolean anchored = pattern.startsWith("^");
    at = anchored ? 1 : 0;
    while (at < pattern.length()) {
      char next = pattern.charAt(at);
      if (Character.isWhitespace(next)) {
        at++;
      } else if (next == '(') {
        at = afterGroup();
        times();
        exact = false;
        steps.add(new Step(List.of(), 0, PatternOutline.ANY_NUMBER));
      } else if (!token()) {
        // What is not understood may be anything, and so may what follows it.
        return new PatternOutline(List.of(), false, false);
      }
    }
    return new PatternOutline(steps, anchored, exact);
  }

  private int afterGroup() {
    int depth = 0;
    int i = at;
    do {
      Matcher token = TOKEN.matcher(pattern).region(i, pattern.length());
      if (token.lookingAt()) {
        i = token.end();
        continue;
      }
      depth += pattern.charAt(i) == '(' ? 1 : pattern.charAt(i) == ')' ? -1 : 0;
      i++;
    } while (depth > 0 && i < pattern.length());
    return i;
  }

  private boolean token() {
    Matcher token = TOKEN.matcher(pattern).region(at, pattern.length());
    if (!token.lookingAt()) {
      return false;
    }
    at = token.end();
    String word = token.group(WORD);
    String conditions = token.group("conditions");
    int[] times = times();
    List<Condition> all =
        word == null
            ? conditions(conditions)
            : List.of(new Condition(List.of(TokenTest.of(WORD, '/' + word + '/')), false));
    steps.add(new Step(all, times[0], times[1]));
    return true;
  }

  /** How often: at least, at most. */
  private int[] times() {
    Matcher times = TIMES.matcher(pattern).region(at, pattern.length());
    if (!times.lookingAt()) {
      return new int[] {1, 1};
    }
    at = times.end();
    if (times.group("sign") != null) {
      boolean once = times.group("sign").equals("?");
      int least = times.group("sign").equals("+") ? 1 : 0;
      return new int[] {least, once ? 1 : PatternOutline.ANY_NUMBER};
    }
    int least = Integer.parseInt(times.group("least"));
    String most = times.group("most");
    int upTo = most == null || most.isEmpty() ? PatternOutline.ANY_NUMBER : Integer.parseInt(most);
    return new int[] {least, times.group("comma") == null ? least : upTo};
  }

  /** Conditions of which all must hold, or of which one must; of a mixture nothing is kept. */
  private List<Condition> conditions(String text) {
    List<TokenTest> tests = new ArrayList<>();
    List<Boolean> denied = new ArrayList<>();
    Matcher condition = CONDITION.matcher(text);
    while (condition.find()) {
      TokenTest test = TokenTest.of(condition.group("name"), condition.group("form"));
      if (test == null) {
        exact = false;
        return List.of();
      }
      tests.add(test);
      denied.add(!condition.group("not").isEmpty());
    }
    String signs = condition.replaceAll("").replaceAll("\\s", "");
    if (signs.chars().allMatch(c -> c == '&')) {
      List<Condition> all = new ArrayList<>();
      for (int i = 0; i < tests.size(); i++) {
        all.add(new Condition(List.of(tests.get(i)), denied.get(i)));
      }
      return all;
    }
    boolean either = signs.chars().allMatch(c -> c == '|') && !denied.contains(true);
    exact &= either;
    return either ? List.of(new Condition(tests, false)) : List.of();
  }
}
