package no.samlese.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import no.samlese.measure.Cell;
import no.samlese.measure.CountSource;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.measure.UnitCounts;
import no.samlese.statistics.Association;
import no.samlese.statistics.BenjaminiHochberg;
import no.samlese.statistics.MantelHaenszel;
import no.samlese.store.CooccurrenceRow;

/**
 * Which categories stand in the same paragraphs, beside what chance would make of it. Long
 * paragraphs hold more of everything; the odds ratio compares paragraphs of like length only.
 */
public final class Cooccurrence {
  /** Classes of length, with about as many paragraphs each. */
  private static final int STRATA = 5;

  private final UnitCounts unit;
  private final List<String> features;
  private final int[] strata;

  /** Paragraphs of each class. */
  private final int[] sizes;

  private final int[][] paragraphsWith;

  private Cooccurrence(UnitCounts unit, List<String> features) {
    this.unit = unit;
    this.features = features;
    this.strata = strata(unit.wordsOfParagraphs());
    this.sizes = new int[STRATA];
    for (int stratum : strata) {
      sizes[stratum]++;
    }
    this.paragraphsWith = features.stream().map(unit::paragraphsWith).toArray(int[][]::new);
  }

  /** One row a pair of categories that both are found. */
  public static List<CooccurrenceRow> of(CountSource source) {
    Counts counts = source.counts(Field.CORPUS, Feature.CATEGORY);
    if (counts.units().isEmpty()) {
      return List.of();
    }
    UnitCounts unit = counts.units().get(0);
    List<String> found =
        counts.features().stream()
            .filter(feature -> unit.paragraphsWith(feature).length > 0)
            .toList();
    return new Cooccurrence(unit, found).rows();
  }

  /** For each paragraph its class of length, from the shortest. */
  private static int[] strata(int[] words) {
    int[] sorted = words.clone();
    Arrays.sort(sorted);
    int[] strata = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      for (int bound = 1; bound < STRATA; bound++) {
        strata[i] += words[i] > sorted[bound * words.length / STRATA] ? 1 : 0;
      }
    }
    return strata;
  }

  private List<CooccurrenceRow> rows() {
    List<Pair> pairs =
        IntStream.range(0, features.size())
            .parallel()
            .boxed()
            .flatMap(first -> pairs(first).stream())
            .toList();
    double[] q =
        BenjaminiHochberg.adjust(pairs.stream().mapToDouble(pair -> pair.pooled.p()).toArray());
    List<CooccurrenceRow> rows = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      rows.add(row(pairs.get(i), q[i]));
    }
    return rows;
  }

  private record Pair(int first, int second, int both, int documents, MantelHaenszel pooled) {}

  /** A feature with all that come after it. */
  private List<Pair> pairs(int first) {
    boolean[] with = new boolean[strata.length];
    long[][] tables = new long[STRATA][];
    Arrays.setAll(tables, stratum -> new long[] {0, 0, 0, sizes[stratum]});
    for (int paragraph : paragraphsWith[first]) {
      with[paragraph] = true;
      move(tables[strata[paragraph]], 3, 1);
    }
    List<Pair> pairs = new ArrayList<>();
    for (int second = first + 1; second < features.size(); second++) {
      long[][] copy = Arrays.stream(tables).map(long[]::clone).toArray(long[][]::new);
      pairs.add(pair(first, with, second, copy));
    }
    return pairs;
  }

  /**
   * Two features.
   *
   * @param with whether a paragraph has the first
   * @param tables for each class of length the table of the first alone, which becomes that of both
   */
  private Pair pair(int first, boolean[] with, int second, long[][] tables) {
    BitSet documents = new BitSet();
    int both = 0;
    for (int paragraph : paragraphsWith[second]) {
      boolean together = with[paragraph];
      move(tables[strata[paragraph]], together ? 1 : 3, together ? 0 : 2);
      if (together) {
        both++;
        documents.set(unit.documentOf(paragraph));
      }
    }
    return new Pair(
        first, second, both, documents.cardinality(), MantelHaenszel.of(Arrays.asList(tables)));
  }

  private static void move(long[] table, int from, int to) {
    table[from]--;
    table[to]++;
  }

  private CooccurrenceRow row(Pair pair, double q) {
    int first = paragraphsWith[pair.first].length;
    int second = paragraphsWith[pair.second].length;
    Association association = Association.of(pair.both, first, second, unit.paragraphs());
    MantelHaenszel pooled = pair.pooled;
    return new CooccurrenceRow(
        features.get(pair.first),
        features.get(pair.second),
        pair.both,
        first,
        second,
        unit.paragraphs(),
        association.expected(),
        Cell.of(association.logDice()),
        association.g2(),
        Cell.of(association.logRatio()),
        Cell.of(pooled.oddsRatio()),
        pooled.interval() == null ? null : pooled.interval().low(),
        pooled.interval() == null ? null : pooled.interval().high(),
        pooled.p(),
        q,
        pair.documents);
  }
}
