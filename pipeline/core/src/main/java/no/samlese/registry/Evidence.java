package no.samlese.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * What one place says about the municipality of a document.
 *
 * @param candidates municipalities it may mean; none for a name that is not in the register
 * @param name as it stands there or in the register
 */
record Evidence(List<Municipality> candidates, String name, How how, double confidence) {
  Evidence {
    candidates = List.copyOf(candidates);
  }

  Evidence with(double other) {
    return new Evidence(candidates, name, how, other);
  }

  /** Candidates that both allow. */
  List<Municipality> shared(Evidence other) {
    List<Municipality> both = new ArrayList<>(candidates);
    both.retainAll(other.candidates);
    return both;
  }

  boolean agrees(Evidence other) {
    if (candidates.isEmpty() && other.candidates.isEmpty()) {
      return sameName(name, other.name) || sameName(other.name, name);
    }
    return !shared(other).isEmpty();
  }

  /** Whether two spellings are of one name, the other perhaps damaged: Høgvoll and Hegvoll. */
  private static boolean sameName(String name, String other) {
    String folded = PlaceName.fold(other);
    return PlaceName.fold(name).equals(folded) || PlaceName.damaged(name).contains(folded);
  }

  /** This one, strengthened by another that agrees, or weakened by one that does not. */
  Evidence weighed(Evidence other) {
    if (!agrees(other)) {
      return other.confidence < Confidence.LIKELY
          ? this
          : with(confidence * Confidence.CONTRADICTED);
    }
    double together = 1 - (1 - confidence) * (1 - other.confidence);
    List<Municipality> both = candidates.isEmpty() ? candidates : shared(other);
    return new Evidence(
        both, name, how, Math.min(Confidence.HIGHEST_INFERRED, Math.max(confidence, together)));
  }
}
