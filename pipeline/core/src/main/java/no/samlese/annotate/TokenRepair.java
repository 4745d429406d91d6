package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;

/**
 * Puts right what a tokenizer made for English does to Norwegian: full stops go to abbreviations
 * and ordinal numbers and away from other words, apostrophes stay in their word.
 */
final class TokenRepair {
  /** Longest quotation in single marks that is looked out for. */
  private static final int QUOTATION = 80;

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
    char last = text.charAt(left.end() - 1);
    if (isApostrophe(first)) {
      return Character.isLetter(last)
          && (right.length() == 1
              ? isGenitive(text, left, right)
              : Character.isLetter(text.charAt(right.start() + 1)));
    }
    if (first == '-' && right.length() == 1) {
      return Character.isLetter(last) || (Character.isDigit(last) && endsWord(text, right.end()));
    }
    if (last == '-' && left.length() == 1) {
      return Character.isLetter(first);
    }
    return false;
  }

  /** The apostrophe of {@code Hellas' kyst}, and not the end of a quotation. */
  private static boolean isGenitive(String text, Span left, Span right) {
    if ("sxzSXZ".indexOf(text.charAt(left.end() - 1)) < 0 || !endsWord(text, right.end())) {
      return false;
    }
    for (int i = left.start() - 1; i >= Math.max(0, left.start() - QUOTATION); i--) {
      if (isApostrophe(text.charAt(i)) || text.charAt(i) == '\u2018') {
        return false;
      }
    }
    return left.start() == 0 || !isApostrophe(text.charAt(left.start() - 1));
  }

  private static boolean endsWord(String text, int offset) {
    return offset >= text.length() || !Character.isLetterOrDigit(text.charAt(offset));
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

  /** A capital letter, or more with full stops between them. */
  static boolean isInitial(String form) {
    for (int i = 0; i < form.length(); i++) {
      boolean right = i % 2 == 0 ? Character.isUpperCase(form.charAt(i)) : form.charAt(i) == '.';
      if (!right) {
        return false;
      }
    }
    return form.length() % 2 == 1;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
