package no.samlese.context;

import java.util.BitSet;
import java.util.List;

/**
 * What patterns are told of a hit: which words it is, and where each word stands in its clause.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param parts of all tokens of the sentence
 */
record HitMarks(int first, int last, List<ClausePart> parts) {
  private static final String IN_HIT = "yes";
  private static final String NOT_IN_HIT = "no";

  HitMarks {
    parts = List.copyOf(parts);
  }

  /** Whether a token is of the hit, as patterns have it. */
  String hit(int token) {
    return token >= first && token <= last ? IN_HIT : NOT_IN_HIT;
  }

  /** The part of a token, as patterns have it. */
  String part(int token) {
    return parts.get(token).label();
  }

  /** The tokens for which a test of the hit holds. */
  BitSet of(TokenTest test) {
    BitSet found = new BitSet(parts.size());
    boolean ofHit = test.attribute() == TokenTest.Attribute.HIT;
    for (int i = 0; i < parts.size(); i++) {
      found.set(i, test.holds().test(ofHit ? hit(i) : part(i)));
    }
    return found;
  }
}
