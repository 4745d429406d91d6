package no.samlese.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlese.lexicon.ClaimEvidence;

/** The counted hits of a document, by paragraph and by sentence: who stands near whom. */
final class ClaimHits {
  private final List<ClaimHit> all;
  private final Map<Integer, List<ClaimHit>> byBlock;
  private final Map<Integer, List<ClaimHit>> bySentence;

  ClaimHits(List<ClaimHit> all) {
    this.all = all;
    this.byBlock = all.stream().collect(Collectors.groupingBy(ClaimHit::block));
    this.bySentence = all.stream().collect(Collectors.groupingBy(ClaimHit::sentence));
  }

  List<ClaimHit> all() {
    return all;
  }

  /** Whether a hit is what a piece of evidence asks for, with the neighbour that it asks for. */
  boolean isEvidence(ClaimHit hit, ClaimEvidence wanted) {
    return hit.fits(wanted)
        && (wanted.near().isEmpty()
            || around(hit, wanted.within()).stream()
                .anyMatch(other -> !other.id().equals(hit.id()) && isNear(other, wanted)));
  }

  private List<ClaimHit> around(ClaimHit hit, String within) {
    return within.equals("paragraph") ? byBlock.get(hit.block()) : bySentence.get(hit.sentence());
  }

  /** Whether a paragraph has the hit that a piece of evidence asks for. */
  boolean hasNear(int block, ClaimEvidence wanted) {
    return wanted.near().isEmpty()
        || byBlock.getOrDefault(block, List.of()).stream().anyMatch(hit -> isNear(hit, wanted));
  }

  private static boolean isNear(ClaimHit hit, ClaimEvidence wanted) {
    return hit.isOf(wanted.near()) || wanted.near().contains(hit.term());
  }
}
