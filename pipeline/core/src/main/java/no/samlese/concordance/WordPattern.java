package no.samlese.concordance;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the pattern of a word or phrase with wildcards: {@code *} any letters, {@code ?} one.
 *
 * <p>Words of a phrase may be parted by white space, line breaks or hyphens. A hyphen in the query
 * also finds nothing at all in its place, as in the lexicons: <i>co-creation</i> finds
 * <i>cocreation</i>, since the mending of lines cannot always tell the two apart.
 */
final class WordPattern {
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
  private static final String GAP = "[\\s\\p{Z}\\p{Pd}\\u00AD]";

  private WordPattern() {}

  /** Whether a character belongs to a word. */
  static boolean isLetter(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isLetter(c);
    };
  }

  /** Whether there is a letter or digit in it, without which it would find every word. */
  static boolean saysSomething(String words) {
    return words.codePoints().anyMatch(WordPattern::isLetter);
  }

  static Pattern of(String words) {
    StringBuilder regex = new StringBuilder();
    String stripped = words.strip();
    if (isWordPart(stripped.codePointAt(0))) {
      regex.append("(?<!").append(LETTER).append(')');
    }
    regex.append(
        Arrays.stream(stripped.split("\\s+", -1))
            .map(WordPattern::word)
            .collect(Collectors.joining(GAP + '+')));
    if (isWordPart(stripped.codePointBefore(stripped.length()))) {
      regex.append("(?!").append(LETTER).append(')');
    }
    return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static boolean isWordPart(int c) {
    return c == '*' || c == '?' || isLetter(c);
  }

  private static String word(String word) {
    if (word.equals("*")) {
      return LETTER + '+';
    }
    StringBuilder regex = new StringBuilder();
    word.codePoints()
        .forEach(
            c -> {
              if (c == '*') {
                regex.append(LETTER).append('*');
              } else if (c == '?') {
                regex.append(LETTER);
              } else if (Character.getType(c) == Character.DASH_PUNCTUATION) {
                regex.append(GAP).append('*');
              } else {
                regex.append(Pattern.quote(Character.toString(c)));
              }
            });
    return regex.toString();
  }
}
