package no.samlese.clean.layout;

import java.util.Locale;

/**
 * Words that a blank splits after their first letter ("k ommunestyret"): joined only if the rest is
 * no word and the whole is one.
 */
final class SplitWordRule {
  private static final String WORDS_OF_ONE_LETTER = "iåaæøoes&";
  private static final int LEAST_REST = 4;

  private final WordKnowledge knowledge;

  SplitWordRule(WordKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether the blank at an offset splits a word of the line from {@code from} to {@code to}. */
  boolean isSplit(String text, int from, int blank, int to) {
    if (knowledge == WordKnowledge.NONE || blank == from) {
      return false;
    }
    char letter = text.charAt(blank - 1);
    boolean alone = blank - 1 == from || Shape.isBlank(text.charAt(blank - 2));
    if (!alone
        || !Character.isLetter(letter)
        || WORDS_OF_ONE_LETTER.indexOf(Character.toLowerCase(letter)) >= 0) {
      return false;
    }
    int end = blank + 1;
    while (end < to && end - blank < 50 && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    String rest = text.substring(blank + 1, end);
    return rest.length() >= LEAST_REST
        && !knowledge.isKnown(rest)
        && knowledge.isKnown((letter + rest).toLowerCase(Locale.ROOT));
  }
}
