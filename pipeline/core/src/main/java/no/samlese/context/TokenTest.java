package no.samlese.context;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samlese.text.Token;

/**
 * One condition of a pattern on a token: <i>word, lemma, tag, hit</i> or <i>part</i>, and what it
 * must be.
 *
 * @param source as it is written, which is what tells two apart
 * @param attribute what is looked at
 * @param holds for the text of the attribute
 */
record TokenTest(String source, Attribute attribute, Predicate<String> holds) {
  /** What a condition looks at. */
  enum Attribute {
    WORD,
    LEMMA,
    TAG,
    HIT,
    PART
  }

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}, |&–—;-]+");

  /**
   * A condition.
   *
   * @param attribute its name in a pattern; null is returned for one that is not known
   * @param form a word, or a regular expression between slashes
   */
  static TokenTest of(String attribute, String form) {
    for (Attribute known : Attribute.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(attribute)) {
        return new TokenTest((attribute + ':' + form).intern(), known, test(form));
      }
    }
    return null;
  }

  private static Predicate<String> test(String form) {
    boolean regular = form.length() > 1 && form.startsWith("/") && form.endsWith("/");
    if (!regular) {
      return form::equals;
    }
    String inner = form.substring(1, form.length() - 1);
    if (PLAIN.matcher(inner).matches()) {
      // Most are lists of words, for which a look-up is much faster than an expression.
      return Set.copyOf(List.of(inner.split("\\|", -1)).stream().distinct().toList())::contains;
    }
    return Pattern.compile(inner).asMatchPredicate();
  }

  /** Whether it depends on the hit. */
  boolean isOfHit() {
    return attribute == Attribute.HIT || attribute == Attribute.PART;
  }

  /** The tokens for which it holds, if it does not depend on the hit. */
  BitSet in(List<Token> tokens) {
    BitSet found = new BitSet(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      found.set(i, holds.test(text(tokens.get(i))));
    }
    return found;
  }

  private String text(Token token) {
    return switch (attribute) {
      case WORD -> token.norm();
      case LEMMA -> token.lemma();
      case TAG -> token.pos();
      case HIT, PART -> throw new IllegalStateException("a token does not know the hit");
    };
  }
}
