package no.samlese.context;

import java.util.Set;
import java.util.stream.IntStream;
import no.samlese.lexicon.DenialWords;
import no.samlese.lexicon.DenialWords.Kind;

/**
 * Tells whether a denial reaches a hit: goes up from the hit in the tree of its sentence, counts
 * what denies it on the way, and stops where something else begins (a clause of its own, an
 * adverbial, a noun that is taken for granted).
 */
final class DenialReach {
  /** What hangs on a word without being ruled by it. */
  private static final Set<String> APART =
      Set.of("DET", "PAR", "APP", "FLAT", "IK", "IP", "UKJENT", "INTERJ");

  private static final Set<String> EXAMPLE = Set.of("eksempel", "eksempelvis", "f.eks.");

  private final DenialSyntax syntax;
  private final ParsedSentence sentence;
  private final DenialPath path;
  private final DenialOfWord ofWord;
  private final DenialOfVerb ofVerb;
  private final DenialByHead byHead;
  private final DenialOfClause ofClause;

  private DenialReach(DenialSyntax syntax, DenialWords words, DenialPath path) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.path = path;
    this.ofWord = new DenialOfWord(syntax, path);
    this.ofVerb = new DenialOfVerb(syntax, words, path);
    this.byHead = new DenialByHead(syntax, path);
    this.ofClause = new DenialOfClause(syntax, ofVerb, path);
  }

  /** Whether the words {@code first} to {@code last} are denied. */
  static boolean isDenied(ParsedSentence sentence, DenialWords words, int first, int last) {
    DenialSyntax syntax = new DenialSyntax(sentence, words);
    DenialPath path = new DenialPath(syntax, first, last);
    new DenialReach(syntax, words, path).climb();
    return path.isDenied();
  }

  private void climb() {
    int word = path.head();
    for (int steps = 0; word >= 0 && steps < sentence.size(); steps++) {
      ofWord.count(word);
      if (syntax.isVerb(word)) {
        ofVerb.count(word);
      }
      int head = sentence.head(word);
      if (head < 0 || !goesUp(word, head)) {
        return;
      }
      word = head;
    }
  }

  private boolean goesUp(int word, int head) {
    if (syntax.isFinite(word)) {
      ofClause.count(word, head);
      return goesOutOf(word, head);
    }
    byHead.count(word, head);
    if (!passes(word, head)) {
      return false;
    }
    if (syntax.isCoordinated(word)) {
      path.setShared(path.isShared() && !path.hasDenial() && sharesModifiers(word));
    } else {
      path.setShared(true);
    }
    path.goesOn(word, syntax.hangsBy(word, "PUTFYLL") || syntax.hangsBy(word, "ATR"));
    return true;
  }

  /** <i>forbud mot at noen gjør X</i>. */
  private boolean goesOutOf(int verb, int head) {
    boolean against = syntax.hangsBy(verb, "PUTFYLL") && syntax.isAgainst(head);
    boolean inside = path.from() < 0 || !syntax.isSubject(path.from());
    if (inside && (against || isRestriction(verb, head))) {
      path.goesOn(verb, true);
      return true;
    }
    return false;
  }

  /** <i>lover som krever X</i>: what befalls them befalls it. */
  private boolean isRestriction(int verb, int head) {
    return syntax.hangsBy(verb, "ATR")
        && syntax.is(head, "NOUN")
        && !syntax.isDefinite(head)
        && !syntax.isPerson(head)
        && !syntax.hasLemma(head, Kind.BARRIERS)
        && !path.hasDenial()
        && !(syntax.is(path.head(), "ADJ") && syntax.hangsBy(path.head(), "ATR"))
        && syntax.denials(verb).isEmpty()
        && syntax
            .below(verb)
            .anyMatch(w -> syntax.norm(w).equals("som") && syntax.hangsBy(w, "SBU"));
  }

  /** Of <i>manglende X, Y og Z</i> only the last is sure to share what stands before the first. */
  private boolean sharesModifiers(int word) {
    return syntax.is(word, "VERB") || syntax.hasBelow(word, "KONJ");
  }

  private boolean passes(int word, int head) {
    if (APART.contains(sentence.relation(word))) {
      return false;
    }
    boolean preposition = syntax.is(word, "ADP");
    if (syntax.hangsBy(word, "ATR") && syntax.hasNorm(word, Kind.WITHOUT)) {
      return false; // "X uten Y": what befalls X does not befall Y
    }
    if (syntax.hangsBy(word, "ADV") && !passesAsAdverbial(word, head, preposition)) {
      return false;
    }
    boolean attribute = syntax.hangsBy(word, "ATR") && preposition && syntax.is(head, "NOUN");
    if (attribute && !passesAsAttribute(word, head)) {
      return false;
    }
    boolean coordinated = syntax.isCoordinated(word);
    if (!coordinated && syntax.is(head, "NOUN") && syntax.hasLemma(head, Kind.CLOSED_NOUNS)) {
      return false;
    }
    if (coordinated && syntax.below(word).anyMatch(this::isMore)) {
      return false;
    }
    return !coordinated || syntax.below(word).noneMatch(w -> syntax.norm(w).equals("men"));
  }

  /** <i>mindre styring og mer X</i>. */
  private boolean isMore(int word) {
    return syntax.hasNorm(word, Kind.MORE)
        && (syntax.hangsBy(word, "ATR") || syntax.hangsBy(word, "DET"));
  }

  private boolean passesAsAdverbial(int word, int head, boolean preposition) {
    boolean closed = preposition && syntax.hasNorm(word, Kind.CLOSED_PREPOSITIONS);
    if (closed && !path.hasDenial() && !isPartOfVerb(word, head)) {
      return false;
    }
    if (!path.hasDenial() && isPurpose(word, head)) {
      return false;
    }
    boolean ruled = preposition || syntax.is(word, "PART") || syntax.isVerb(word);
    boolean front = word < head && syntax.isVerb(head) && !syntax.hasNorm(word, Kind.WITHOUT);
    return ruled && !front;
  }

  /** <i>ikke gjøre Y for å få X</i>, but not <i>ikke rom for å få X, ikke klar for å få X</i>. */
  private boolean isPurpose(int word, int head) {
    int before = word - 1;
    return before > head
        && syntax.norm(word).equals("for")
        && syntax.below(word).anyMatch(w -> syntax.is(w, "PART"))
        && !syntax.is(before, "ADJ")
        && !syntax.hasLemma(before, Kind.LIGHT_NOUNS);
  }

  /** <i>stå i arbeid, i gang med X; støtte opp under X; løses ikke ved å ha X</i>. */
  private boolean isPartOfVerb(int word, int head) {
    String norm = syntax.norm(word);
    boolean standing =
        norm.equals("i")
            && (syntax.lemma(syntax.mainVerb(head)).equals("stå")
                || syntax.below(word).anyMatch(w -> syntax.norm(w).equals("gang")));
    boolean upholding = norm.equals("under") && word > 0 && syntax.norm(word - 1).equals("opp");
    boolean means = (norm.equals("ved") || norm.equals("gjennom")) && word > head;
    return standing
        || upholding
        || (means && syntax.below(word).anyMatch(w -> syntax.is(w, "PART")));
  }

  /** <i>tiltak som for eksempel X</i>. */
  private boolean isExample(int word) {
    return syntax.norm(word).equals("som")
        && IntStream.range(word + 1, Math.min(word + 3, sentence.size()))
            .anyMatch(w -> EXAMPLE.contains(syntax.norm(w)));
  }

  private boolean passesAsAttribute(int word, int head) {
    boolean of = syntax.norm(word).equals("av") || isExample(word);
    if (!of && syntax.hasNorm(word, Kind.CLOSED_PREPOSITIONS)) {
      return false;
    }
    boolean light = syntax.hasLemma(head, Kind.LIGHT_NOUNS);
    boolean denying =
        syntax.hasLemma(head, Kind.ABSENCE)
            || syntax.hasLemma(head, Kind.OPPOSING_NOUNS)
            || syntax.hasLemma(head, Kind.BARRIERS);
    if (!light && !denying && syntax.isDefinite(head)) {
      return false;
    }
    if (!of && !light && !denying) {
      path.becomesHeavy();
    }
    return true;
  }
}
