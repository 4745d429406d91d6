package no.samlese.measure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import no.samlese.lexicon.ClaimEvidence;

/**
 * The counted hits of a document, by category and term: who stands near whom. Each question takes
 * time in proportion to the hits that may answer it, however many stand in one paragraph.
 */
final class ClaimHits {
  private final List<ClaimHit> all;
  private final Map<String, BitSet> byCategory = new HashMap<>();
  private final Map<String, BitSet> byTerm = new HashMap<>();

  ClaimHits(List<ClaimHit> all) {
    this.all = all;
    for (int i = 0; i < all.size(); i++) {
      byCategory.computeIfAbsent(all.get(i).category(), category -> new BitSet()).set(i);
      byTerm.computeIfAbsent(all.get(i).term(), term -> new BitSet()).set(i);
    }
  }

  /** The hits that are what a piece of evidence asks for, with the neighbour that it asks for. */
  Stream<ClaimHit> evidence(ClaimEvidence wanted) {
    Stream<ClaimHit> hits =
        candidates(wanted).stream().mapToObj(all::get).filter(hit -> hit.fits(wanted));
    if (wanted.near().isEmpty()) {
      return hits;
    }
    ToIntFunction<ClaimHit> place =
        wanted.within().equals("paragraph") ? ClaimHit::block : ClaimHit::sentence;
    Map<Integer, Integer> near = near(wanted, place);
    // A hit is not its own neighbour.
    return hits.filter(
        hit -> near.getOrDefault(place.applyAsInt(hit), 0) > (isNear(hit, wanted) ? 1 : 0));
  }

  private BitSet candidates(ClaimEvidence wanted) {
    BitSet candidates = new BitSet();
    if (!wanted.terms().isEmpty()) {
      wanted.terms().forEach(term -> candidates.or(byTerm.getOrDefault(term, new BitSet())));
    } else if (!wanted.categories().isEmpty()) {
      candidates.or(of(wanted.categories()));
    } else {
      candidates.set(0, all.size());
    }
    return candidates;
  }

  /** Hits whose category begins with one of these. */
  private BitSet of(List<String> categories) {
    BitSet hits = new BitSet();
    byCategory.forEach(
        (category, own) -> {
          if (categories.stream().anyMatch(category::startsWith)) {
            hits.or(own);
          }
        });
    return hits;
  }

  /** Paragraph or sentence to the number of neighbours in it that a piece of evidence asks for. */
  private Map<Integer, Integer> near(ClaimEvidence wanted, ToIntFunction<ClaimHit> place) {
    BitSet hits = of(wanted.near());
    wanted.near().forEach(term -> hits.or(byTerm.getOrDefault(term, new BitSet())));
    Map<Integer, Integer> near = new HashMap<>();
    hits.stream().forEach(i -> near.merge(place.applyAsInt(all.get(i)), 1, Integer::sum));
    return near;
  }

  /** The paragraphs with a neighbour that a piece of evidence asks for. */
  BitSet blocksWith(ClaimEvidence wanted) {
    BitSet blocks = new BitSet();
    near(wanted, ClaimHit::block).keySet().forEach(blocks::set);
    return blocks;
  }

  private static boolean isNear(ClaimHit hit, ClaimEvidence wanted) {
    return hit.isOf(wanted.near()) || wanted.near().contains(hit.term());
  }
}
