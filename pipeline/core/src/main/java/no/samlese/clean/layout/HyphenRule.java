package no.samlese.clean.layout;

import java.util.Locale;
import java.util.Set;

/**
 * Decides what becomes of a line end: a blank, nothing, or nothing and the hyphen before it goes
 * too.
 */
final class HyphenRule {
  /** What stands between the two lines afterwards. */
  enum Join {
    /** A blank: the line ends between two words. */
    BLANK,
    /** Nothing: the hyphen belongs to the word. */
    KEEP_HYPHEN,
    /** Nothing, and the hyphen goes: it only marked the break. */
    DROP_HYPHEN
  }

  /** After these a hyphen stands for a part of the word that is said only once. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("og", "eller", "samt", "men", "til", "and", "or", "und", "som", "og/eller", "&", "/");

  private static final Set<String> PREFIXES =
      Set.of(
          "co",
          "ikke",
          "ikkje",
          "ex",
          "non",
          "eks",
          "self",
          "multi",
          "high",
          "low",
          "well",
          "e",
          "bottom",
          "top",
          "short",
          "long",
          "cross",
          "anti",
          "pro",
          "vise",
          "meta",
          "win",
          "vinn",
          "in",
          "on",
          "by",
          "trial",
          "evidence",
          "user",
          "peer",
          "face",
          "hands",
          "down",
          "up");

  private final WordKnowledge knowledge;
  private final DocumentWords words;

  HyphenRule(WordKnowledge knowledge, DocumentWords words) {
    this.knowledge = knowledge;
    this.words = words;
  }

  Join join(Line before, Line after) {
    String text = before.text();
    if (!Shape.endsWithHyphen(text)) {
      return text.endsWith("/") && before.trailing() == 0 && Shape.startsLower(after.text())
          ? Join.KEEP_HYPHEN
          : Join.BLANK;
    }
    char hyphen = Shape.last(text);
    if (hyphen == '\u00AD' || hyphen == '¬') {
      return Join.DROP_HYPHEN;
    }
    String left = lettersAtEnd(text);
    String right = lettersAtStart(after.text());
    String next = Shape.firstWord(after.text()).toLowerCase(Locale.ROOT);
    if (isSuspended(text, next)) {
      return Join.BLANK;
    }
    if (right.isEmpty() || left.isEmpty() || keepsByForm(text, left, after.text())) {
      return Join.KEEP_HYPHEN;
    }
    String small = left.toLowerCase(Locale.ROOT);
    return byWords(small, right.toLowerCase(Locale.ROOT), before, isName(left, small));
  }

  /** A capital, no known word, and none of the letters that join two parts of a compound. */
  private boolean isName(String left, String small) {
    return Character.isUpperCase(left.charAt(0))
        && "se".indexOf(Shape.last(small)) < 0
        && !knowledge.isKnown(small);
  }

  /** A dash, or a hyphen before a conjunction: both keep their blank. */
  private static boolean isSuspended(String text, String next) {
    boolean dash = text.length() == 1 || Shape.isBlank(text.charAt(text.length() - 2));
    return dash || CONJUNCTIONS.contains(next) || next.startsWith("(") || next.startsWith("/");
  }

  /** Numbers, capitals and words with a hyphen already: what they are joined by is theirs. */
  private static boolean keepsByForm(String text, String left, String after) {
    String lastWord = Shape.lastWord(text);
    boolean second = lastWord.indexOf('-') < lastWord.length() - 1;
    String nextWord = Shape.firstWord(after);
    boolean third = nextWord.indexOf('-') > 0 && nextWord.indexOf('-') < nextWord.length() - 1;
    boolean capitals = left.equals(left.toUpperCase(Locale.ROOT));
    boolean upper = Character.isUpperCase(after.charAt(0)) || Character.isDigit(after.charAt(0));
    return second || third || upper || (capitals && !after.equals(after.toUpperCase(Locale.ROOT)));
  }

  private Join byWords(String left, String right, Line before, boolean isName) {
    int joined = words.count(left + right);
    int hyphened = words.count(left + "-" + right);
    if (joined != hyphened) {
      return joined > hyphened ? Join.DROP_HYPHEN : Join.KEEP_HYPHEN;
    }
    boolean pair = left.endsWith("isk") && (right.endsWith("isk") || right.endsWith("iske"));
    if (PREFIXES.contains(left) || pair || isName) {
      return Join.KEEP_HYPHEN;
    }
    boolean typed = before.trailing() > 0 && !knowledge.isKnown(left + right);
    return typed && joined == 0 && left.length() <= 3 ? Join.KEEP_HYPHEN : Join.DROP_HYPHEN;
  }

  private static String lettersAtEnd(String text) {
    int end = text.length() - 1;
    int start = end;
    while (start > 0 && end - start < 60 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String lettersAtStart(String text) {
    int end = 0;
    while (end < text.length() && end < 60 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
