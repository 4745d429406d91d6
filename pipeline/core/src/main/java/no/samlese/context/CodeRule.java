package no.samlese.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlese.lexicon.Code;
import no.samlese.lexicon.CodeValue;
import no.samlese.lexicon.CodeValue.Otherwise;

/** A code made ready for use: tells its values for a hit. */
final class CodeRule {
  private final Code code;
  private final List<List<CompiledCue>> cues = new ArrayList<>();

  CodeRule(Code code) {
    this.code = code;
    for (CodeValue value : code.values()) {
      cues.add(value.cues().stream().map(CompiledCue::new).toList());
    }
  }

  Code code() {
    return code;
  }

  /** The cues of all values, for looking their words up. */
  List<CompiledCue> cues() {
    return cues.stream().flatMap(List::stream).toList();
  }

  /**
   * The value of a hit, or its values joined; empty if nothing is said.
   *
   * @param document what is known of the hit beside its sentence
   */
  Optional<String> value(CueEvidence evidence, DocumentView document) {
    if (!code.isToldOf(evidence.hit().category())) {
      return Optional.empty();
    }
    List<String> values = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      if (holds(i, evidence, document)) {
        values.add(code.values().get(i).name());
        if (!code.several()) {
          break;
        }
      }
    }
    if (values.isEmpty()) {
      return otherwise(evidence);
    }
    return Optional.of(String.join(Code.SEPARATOR, values));
  }

  private boolean holds(int i, CueEvidence evidence, DocumentView document) {
    if (evidence.speaksFor(cues.get(i))) {
      return true;
    }
    // What is told by other things than cues is the first value, or the second of the voice.
    return switch (code.by()) {
      case CUES -> false;
      case VOICE -> evidence.verb() != null && evidence.verb().passive() == (i == 1);
      case QUOTATION -> i == 0 && document.isQuoted(evidence.hit());
      case NAME -> i == 0 && document.isNamed(evidence.hit(), evidence.view());
      case REPETITION -> i == 0 && document.isRepeated(evidence.hit());
    };
  }

  private Optional<String> otherwise(CueEvidence evidence) {
    for (CodeValue value : code.values()) {
      boolean holds =
          value.otherwise() == Otherwise.ALWAYS
              || (value.otherwise() == Otherwise.VERB && evidence.verb() != null);
      if (holds) {
        return Optional.of(value.name());
      }
    }
    return Optional.empty();
  }
}
