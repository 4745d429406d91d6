package no.samlese.context;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.text.Token;

/**
 * What stands in a sentence without being of it: quotation marks, references in brackets, such as
 * <i>(Ansell og Torfing, 2021, s. 12)</i>, and single words in brackets. The parser has seen few.
 */
final class Asides {
  private static final Set<String> QUOTES =
      Set.of("«", "»", "“", "”", "„", "‟", "‘", "’", "‚", "'", "\"", "´", "`", "<", ">");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([a-z]|[-–/]\\d+)?");
  private static final int LONGEST = 60;

  private final List<Token> tokens;
  private final BitSet aside = new BitSet();

  private Asides(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Asides of(List<Token> tokens) {
    Asides asides = new Asides(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      String norm = tokens.get(i).norm();
      if (QUOTES.contains(norm)) {
        asides.aside.set(i);
      } else if (norm.equals("(")) {
        asides.addReference(i);
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

  /** Whether a word is left when they are taken away. */
  boolean leaves(int index) {
    return !aside.get(index);
  }
}
