package no.samlese.context;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.text.Token;

/**
 * What stands in a sentence without being of it: quotation marks, references in brackets, such as
 * <i>(Ansell og Torfing, 2021, s. 12)</i>, single words in brackets, and numbers of items: <i>1) X,
 * 2) Y</i>. The parser has seen few.
 */
final class Asides {
  private static final Set<String> QUOTES =
      Set.of("«", "»", "“", "”", "„", "‟", "‘", "’", "‚", "'", "\"", "´", "`", "<", ">");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([a-z]|[-–/]\\d+)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|[a-h]|i{1,3}|iv|v");
  private static final int LONGEST = 60;

  private final List<Token> tokens;
  private final BitSet aside = new BitSet();

  private Asides(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Asides of(List<Token> tokens) {
    Asides asides = new Asides(tokens);
    int open = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String norm = tokens.get(i).norm();
      if (QUOTES.contains(norm)) {
        asides.aside.set(i);
      } else if (norm.equals("(")) {
        asides.addReference(i);
        open++;
      } else if (norm.equals(")") && open > 0) {
        open--;
      } else if (norm.equals(")")) {
        asides.addNumber(i);
      }
    }
    return asides;
  }

  private void addReference(int open) {
    boolean year = false;
    int depth = 1;
    for (int i = open + 1; i < Math.min(tokens.size(), open + LONGEST); i++) {
      String norm = tokens.get(i).norm();
      year |= YEAR.matcher(norm).matches();
      depth += norm.equals("(") ? 1 : norm.equals(")") ? -1 : 0;
      if (depth == 0) {
        if (year || i == open + 2) {
          aside.set(open, i + 1);
        }
        return;
      }
    }
  }

  /** Before a bracket that closes none: <i>vi skal 1) gjøre X, 2) gjøre Y</i>. */
  private void addNumber(int close) {
    int number = close - 1;
    if (number >= 0 && NUMBER.matcher(tokens.get(number).norm()).matches()) {
      aside.set(number, close + 1);
    }
  }

  /** Whether a word is left when they are taken away. */
  boolean leaves(int index) {
    return !aside.get(index);
  }
}
