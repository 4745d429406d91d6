package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;

/**
 * Puts right what a tokenizer made for English does to Norwegian: full stops go to abbreviations
 * and ordinal numbers and away from other words, apostrophes stay in their word.
 */
final class TokenRepair {
  private final Abbreviations abbreviations;

  TokenRepair(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<Span> repair(String text, List<Span> tokens) {
    List<Span> repaired = new ArrayList<>(tokens.size() + 8);
    for (Span token : tokens) {
      Span last = repaired.isEmpty() ? null : repaired.get(repaired.size() - 1);
      if (last != null && last.end() == token.start() && belongTogether(text, last, token)) {
        repaired.set(repaired.size() - 1, new Span(last.start(), token.end()));
      } else {
        addParted(text, token, repaired);
      }
    }
    return repaired;
  }

  /** Whether two tokens without a space between them are one word. */
  private boolean belongTogether(String text, Span left, Span right) {
    char first = text.charAt(right.start());
    if (first == '.' && right.length() == 1) {
      return takesStop(left.of(text));
    }
    if (isApostrophe(first) && Character.isLetter(text.charAt(left.end() - 1))) {
      return right.length() > 1 && Character.isLetter(text.charAt(right.start() + 1));
    }
    return false;
  }

  private void addParted(String text, Span token, List<Span> to) {
    int end = token.end();
    if (token.length() > 1 && text.charAt(end - 1) == '.' && text.charAt(end - 2) != '.') {
      Span stem = new Span(token.start(), end - 1);
      if (!takesStop(stem.of(text))) {
        to.add(stem);
        to.add(new Span(end - 1, end));
        return;
      }
    }
    to.add(token);
  }

  /** Whether a full stop after the form may be a part of it. */
  private boolean takesStop(String form) {
    return isOrdinal(form) || isInitial(form) || abbreviations.contains(form + '.');
  }

  static boolean isOrdinal(String form) {
    if (form.length() > 2) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return !form.isEmpty();
  }

  static boolean isInitial(String form) {
    return form.length() == 1 && Character.isUpperCase(form.charAt(0));
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
