package no.samlese.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samlese.text.Hit;
import no.samlese.text.Token;

/**
 * Where a token stands in the clause of a hit, for patterns: Norwegian has the finite verb second,
 * so that what stands before it is one constituent, and what a word there or behind it speaks of is
 * told by its place.
 */
enum ClausePart {
  /** The hit, as the head of what stands before the finite verb: <i>X er …, X har vi …</i>. */
  LEAD,
  /** Before the finite verb. */
  FRONT,
  /** The finite verb. */
  FINITE,
  /** Behind the finite verb. */
  REST,
  /** In another clause, or in one without a finite verb. */
  NONE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** As patterns have it. */
  String label() {
    return label;
  }

  /** What makes a noun behind it a part of another constituent. */
  private static final Set<String> GOVERNING = Set.of("ADP", "VERB", "AUX", "SCONJ", "PUNCT");

  /** What may open a clause without being part of a constituent: a comma, <i>og, at, når</i>. */
  private static final Set<String> OPENING = Set.of("PUNCT", "SCONJ", "CCONJ");

  /** The parts of all tokens of a sentence. */
  static List<ClausePart> of(List<Token> tokens, Clause clause, Hit hit) {
    List<ClausePart> parts = new ArrayList<>(tokens.size());
    boolean leads = leads(tokens, clause, hit);
    for (int i = 0; i < tokens.size(); i++) {
      boolean inHit = i >= hit.firstToken() && i <= hit.lastToken();
      parts.add(leads && inHit ? LEAD : part(clause, i));
    }
    return parts;
  }

  private static ClausePart part(Clause clause, int token) {
    if (clause.verb() == null || !clause.holds(token)) {
      return NONE;
    }
    int verb = clause.verb().first();
    return token < verb ? FRONT : token == verb ? FINITE : REST;
  }

  private static boolean leads(List<Token> tokens, Clause clause, Hit hit) {
    if (part(clause, hit.lastToken()) != FRONT || !clause.holds(hit.firstToken())) {
      return false;
    }
    return tokens.subList(clause.first(), hit.firstToken()).stream()
        .skip(OPENING.contains(tokens.get(clause.first()).pos()) ? 1 : 0)
        .noneMatch(token -> GOVERNING.contains(token.pos()));
  }
}
