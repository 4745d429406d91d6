package no.samlese.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samlese.text.Token;

/**
 * Divides a sentence into clauses by its finite verbs, subordinators and marks. No parser: what
 * counts is which modal verb, and which negation, a noun stands under.
 */
final class ClauseFinder {
  private static final Set<String> SUBORDINATORS =
      Set.of(
          "som",
          "at",
          "fordi",
          "der",
          "når",
          "hvis",
          "dersom",
          "mens",
          "idet",
          "medan",
          "da",
          "då",
          "siden",
          "sidan",
          "ettersom",
          "selv",
          "sjølv",
          "hvor",
          "kor",
          "hvordan",
          "korleis",
          "hva",
          "kva",
          "hvorfor",
          "kvifor",
          "om",
          "that",
          "which",
          "who",
          "when",
          "if",
          "because",
          "while",
          "how");
  private static final Set<String> COORDINATORS =
      Set.of("og", "men", "eller", "and", "but", "or", "samt");

  /** Marks that are nothing else; Danish <i>at</i> is a subordinator too. */
  private static final Set<String> PURE_INFINITIVE_MARKS = Set.of("å", "to");

  private static final Set<String> INFINITIVE_MARKS = Set.of("å", "at", "to");
  private static final Set<String> MARKS = Set.of(".", ";", ":", "?", "!", "–", "—", "(", ")");

  /** Marks behind which nothing hangs on a verb before them. */
  private static final Set<String> ENDS = Set.of(";", ":", "?", "!");

  private static final Set<String> NEGATIONS = Set.of("ikke", "ikkje", "aldri", "not");
  private static final int GAP = 5;

  private final List<Token> tokens;
  private final boolean[] finite;

  private ClauseFinder(List<Token> tokens) {
    this.tokens = tokens;
    this.finite = new boolean[tokens.size()];
  }

  /** The clauses of a sentence, in order, without gaps. */
  static List<Clause> clauses(List<Token> tokens) {
    ClauseFinder finder = new ClauseFinder(tokens);
    finder.markFinite();
    return finder.divide();
  }

  private void markFinite() {
    int auxiliary = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isBreak(i)) {
        auxiliary = -1;
      }
      if (!VerbForms.isVerb(token) && !VerbForms.isAlwaysFinite(token)) {
        continue;
      }
      finite[i] = isFinite(i, auxiliary);
      if (VerbForms.takesParticiple(token) || VerbForms.isModal(token)) {
        auxiliary = i;
      }
    }
  }

  /** Whether a verb is finite, when the last auxiliary of the clause stands where it does. */
  private boolean isFinite(int i, int auxiliary) {
    Token token = tokens.get(i);
    if (follows(i, INFINITIVE_MARKS)) {
      return !follows(i, PURE_INFINITIVE_MARKS) && VerbForms.isAlwaysFinite(token);
    }
    if (VerbForms.isAlwaysFinite(token)) {
      return true;
    }
    boolean governed = auxiliary >= 0 && i - auxiliary <= GAP + 3;
    if (VerbForms.isBase(token)) {
      return false;
    }
    if (VerbForms.endsAsPassive(token)) {
      return !(governed && VerbForms.isModal(tokens.get(auxiliary)));
    }
    if (VerbForms.endsAsPresent(token)) {
      return true;
    }
    return !(governed && VerbForms.mayBeGoverned(token));
  }

  private boolean follows(int i, Set<String> words) {
    return i > 0 && words.contains(tokens.get(i - 1).norm());
  }

  private boolean isBreak(int i) {
    return isSubordinate(i) || isMark(i);
  }

  private List<Clause> divide() {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    int verb = -1;
    int candidate = -1;
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = i > start && isBreak(i) && (isEnd(i) || finiteBeforeNextBreak(i + 1));
      if (opens || (verb >= 0 && isSubordinate(start) && resumes(i))) {
        clauses.add(clause(start, i - 1, verb));
        start = i;
        verb = -1;
        candidate = -1;
      } else if (isSeam(i)) {
        candidate = i;
      }
      if (finite[i]) {
        if (verb >= 0) {
          // Without a seam, a clause that stood inside another has ended: "… som har X må Y".
          int seam = candidate > verb ? candidate : withNegation(i);
          clauses.add(clause(start, seam - 1, verb));
          start = seam;
          candidate = -1;
        }
        verb = i;
      }
    }
    if (!tokens.isEmpty()) {
      clauses.add(clause(start, tokens.size() - 1, verb));
    }
    return clauses;
  }

  /** A negation right before a verb goes with it: <i>de som kom, ikke vil X</i>. */
  private int withNegation(int verb) {
    return NEGATIONS.contains(tokens.get(verb - 1).norm()) ? verb - 1 : verb;
  }

  /**
   * Whether a coordination is followed by an infinitive: after a relative clause it goes on with
   * the clause around that one.
   */
  private boolean resumes(int i) {
    int next = i + 1;
    if (!COORDINATORS.contains(tokens.get(i).norm()) || next >= tokens.size()) {
      return false;
    }
    if (INFINITIVE_MARKS.contains(tokens.get(next).norm())) {
      return next + 1 < tokens.size() && VerbForms.isVerb(tokens.get(next + 1));
    }
    return tokens.get(next).pos().equals("VERB") && VerbForms.isBase(tokens.get(next));
  }

  /** A preposition opens no clause: <i>forventninger om samskaping, som en metode</i>. */
  private boolean isSubordinate(int i) {
    Token token = tokens.get(i);
    return SUBORDINATORS.contains(token.norm()) && !token.pos().equals("ADP");
  }

  /** Where a new clause may begin if a finite verb follows. */
  private boolean isSeam(int i) {
    String norm = tokens.get(i).norm();
    return norm.equals(",") || COORDINATORS.contains(norm);
  }

  private boolean finiteBeforeNextBreak(int from) {
    for (int i = from; i < tokens.size() && !isBreak(i); i++) {
      if (finite[i]) {
        return true;
      }
    }
    return false;
  }

  private Clause clause(int first, int last, int verb) {
    return new Clause(first, last, verb < 0 ? null : group(verb, last), opening(first));
  }

  private Clause.Opening opening(int first) {
    String norm = tokens.get(first).norm();
    if (norm.equals("(") || norm.equals("?") || norm.equals("!")) {
      return Clause.Opening.APART;
    }
    if (isEnd(first)) {
      return Clause.Opening.ENUMERATION;
    }
    if (resumes(first)) {
      return Clause.Opening.RESUMPTION;
    }
    return isSubordinate(first) ? Clause.Opening.SUBORDINATE : Clause.Opening.MAIN;
  }

  private boolean isEnd(int i) {
    return ENDS.contains(tokens.get(i).norm());
  }

  private boolean isMark(int i) {
    return MARKS.contains(tokens.get(i).norm());
  }

  /** The finite verb and the infinitives, participles and passives that hang on it. */
  private VerbGroup group(int verb, int end) {
    int last = verb;
    Token governor = tokens.get(verb);
    boolean passive = VerbForms.endsAsPassive(governor);
    for (int i = verb + 1; i <= end && i - last <= GAP; i++) {
      Token token = tokens.get(i);
      boolean participle = VerbForms.isParticipleAfter(token, governor);
      boolean verbal = participle || VerbForms.isVerb(token);
      if (!verbal || follows(i, PURE_INFINITIVE_MARKS) || finite[i]) {
        continue;
      }
      boolean asPassive = VerbForms.endsAsPassive(token);
      if (!asPassive && !participle && !VerbForms.isModal(governor)) {
        break;
      }
      passive =
          asPassive || (participle && (VerbForms.isBe(governor) || VerbForms.isBecome(governor)));
      governor = token;
      last = i;
    }
    return new VerbGroup(verb, last, passive);
  }
}
