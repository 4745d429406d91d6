package no.samlese.context;

import java.util.List;
import java.util.Map;
import no.samlese.text.Block;
import no.samlese.text.Hit;
import no.samlese.text.Language;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/**
 * A sentence as the rules see it, made once for all of its hits.
 *
 * @param text the clean text of the document
 * @param sentence the sentence
 * @param block the block it stands in
 * @param clauses in order
 * @param cues what it holds of all cues
 * @param above cues of words that stand in the headings above
 * @param parsed the sentence with its parse
 * @param hits all hits in it, also of lexicons of company words
 */
record SentenceView(
    String text,
    Sentence sentence,
    Block block,
    List<Clause> clauses,
    SentenceCues cues,
    Map<CompiledCue, List<FoundCue>> above,
    ParsedSentence parsed,
    List<Hit> hits) {
  List<Token> tokens() {
    return sentence.tokens();
  }

  /** A token as it is written. */
  String surface(int token) {
    return sentence.tokens().get(token).span().of(text);
  }

  /** Whether a cue may speak for any hit of it: most do not, and are looked at no further. */
  boolean mayHold(CompiledCue cue) {
    return cues.present().contains(cue)
        || !cue.rule().categories().isEmpty()
        || above.containsKey(cue);
  }

  /** Whether there is a parser of its language. */
  boolean isParsed() {
    return sentence.language() == Language.BOKMAAL || sentence.language() == Language.NYNORSK;
  }

  boolean isEnglish() {
    return sentence.language() == Language.ENGLISH;
  }

  /** The clause that holds a hit. */
  Clause clauseOf(Hit hit) {
    for (Clause clause : clauses) {
      if (clause.holds(hit.firstToken())) {
        return clause;
      }
    }
    throw new IllegalStateException("clauses cover their sentence");
  }

  /**
   * The verb that governs a hit: that of its clause. A stretch without a verb takes that of the
   * clause before it; at the beginning of a sentence, that of the next clause that is neither
   * subordinate nor set apart. Null if there is none.
   */
  VerbGroup verbOf(Hit hit) {
    int at = clauses.indexOf(clauseOf(hit));
    VerbGroup before = verbUpTo(at);
    return before != null || isApart(at) ? before : verbAfter(at);
  }

  private boolean isApart(int clause) {
    return clauses.get(clause).opening() == Clause.Opening.APART;
  }

  private VerbGroup verbUpTo(int at) {
    int i = at;
    while (i >= 0) {
      Clause clause = clauses.get(i);
      if (clause.verb() != null) {
        return clause.verb();
      }
      if (clause.opening() == Clause.Opening.APART) {
        return null;
      }
      // A coordination that resumes leaves out the clause right before it.
      i -= clause.opening() == Clause.Opening.RESUMPTION ? 2 : 1;
    }
    return null;
  }

  private VerbGroup verbAfter(int at) {
    for (Clause clause : clauses.subList(at + 1, clauses.size())) {
      if (clause.opening() == Clause.Opening.APART
          || clause.opening() == Clause.Opening.ENUMERATION) {
        return null;
      }
      if (clause.verb() != null && clause.opening() == Clause.Opening.MAIN) {
        return clause.verb();
      }
    }
    return null;
  }
}
