package no.samlese.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.samlese.measure.Counts;
import no.samlese.measure.UnitCounts;
import no.samlese.statistics.PermutationTest;

/** Tests units against the rest by dealing whole documents out anew. */
final class DocumentPermutation {
  /** Deals below which no p can be under 0.05. */
  private static final int FEWEST_DEALS = 20;

  private final Counts counts;
  private final long seed;
  private final List<boolean[]> groups = new ArrayList<>();
  private final double[] words;

  DocumentPermutation(Counts counts, long seed) {
    this.counts = counts;
    this.seed = seed;
    this.words = ofDocuments(counts.units().stream().map(UnitCounts::wordsOfDocuments).toList());
    int first = 0;
    for (UnitCounts unit : counts.units()) {
      boolean[] group = new boolean[words.length];
      int last = first + unit.documentIds().size();
      IntStream.range(first, last).forEach(document -> group[document] = true);
      groups.add(group);
      first = last;
    }
  }

  private static double[] ofDocuments(List<int[]> units) {
    return units.stream().flatMapToInt(IntStream::of).asDoubleStream().toArray();
  }

  /** Hits of a feature in each document. */
  double[] hits(String feature) {
    return ofDocuments(counts.units().stream().map(unit -> unit.hitsOfDocuments(feature)).toList());
  }

  /**
   * The p value of a unit; NaN if its documents are too few to find anything, or if documents lie
   * in several units, so that they cannot be dealt out.
   *
   * @param hits of the feature, in each document
   */
  double p(double[] hits, int unit) {
    int size = counts.units().get(unit).documentIds().size();
    boolean few = PermutationTest.deals(words.length, size) < FEWEST_DEALS;
    if (few || size == words.length || counts.field().dividesDocuments()) {
      return Double.NaN;
    }
    return PermutationTest.p(hits, words, groups.get(unit), seed);
  }
}
