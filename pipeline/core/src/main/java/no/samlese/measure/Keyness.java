package no.samlese.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import no.samlese.measure.Municipalities.Municipality;
import no.samlese.statistics.BenjaminiHochberg;
import no.samlese.statistics.LogRatio;
import no.samlese.statistics.LogRatios;
import no.samlese.statistics.PermutationTest;
import no.samlese.store.KeynessFigures;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * What each municipality says oftener or rarer than all others together, of things such as lemmas.
 *
 * <p>Sources: those of {@link LogRatio} (effect, conservative interval), {@link PermutationTest} (p
 * by document) and {@link BenjaminiHochberg}.
 */
final class Keyness<T> {
  private static final double ALPHA = 0.05;

  /** Things that are compared at once, of which the hits by municipality are held in memory. */
  private static final int AT_ONCE = 1_000;

  private static final Comparator<Finding> STRONGEST =
      Comparator.comparingDouble((Finding f) -> -Math.abs(f.lrc()))
          .thenComparingDouble(f -> -Math.abs(f.g2()))
          .thenComparingInt(Finding::thing);

  private final Municipalities municipalities;
  private final Frequencies<T> frequencies;
  private final long seed;
  private final LogRatios ratios;
  private final int[] municipalityOfDocument;

  /** The G² without which no interval excludes zero. */
  private final double leastOfLevel;

  /** A thing that may be told of a municipality. */
  private record Finding(int thing, int hits, int otherHits, double lrc, double g2) {}

  /**
   * What a row of a table holds.
   *
   * @param municipality that speaks
   * @param thing it speaks of
   * @param figures how often
   */
  record Row<T>(Municipality municipality, T thing, KeynessFigures figures) {}

  /**
   * @param frequencies of the things that are compared
   * @param seed of the random deals
   */
  Keyness(Municipalities municipalities, Frequencies<T> frequencies, long seed) {
    this.municipalities = municipalities;
    this.frequencies = frequencies;
    this.seed = seed;
    this.ratios = new LogRatios(frequencies.size());
    this.leastOfLevel =
        ChiSquaredDistribution.of(1)
            .inverseSurvivalProbability(ALPHA / Math.max(1, frequencies.size()));
    this.municipalityOfDocument = new int[municipalities.documents()];
    for (int i = 0; i < municipalities.all().size(); i++) {
      for (int document : municipalities.all().get(i).documents()) {
        municipalityOfDocument[document] = i;
      }
    }
  }

  /**
   * Compares each municipality with the others; none if there is but one.
   *
   * @param most how many rows a municipality has at most: those with the largest conservative log
   *     ratio, then the largest G²
   */
  List<Row<T>> rows(int most) {
    if (municipalities.all().size() < 2 || frequencies.size() == 0) {
      return List.of();
    }
    List<List<Finding>> strongest = strongest(most);
    double[][] p = new KeynessTests(municipalities, frequencies, seed).p(tested(strongest));
    return IntStream.range(0, p.length)
        .parallel()
        .boxed()
        .flatMap(i -> rows(municipalities.all().get(i), strongest.get(i), p[i]).stream())
        .toList();
  }

  /** For each municipality the strongest, in order. */
  private List<List<Finding>> strongest(int most) {
    List<PriorityQueue<Finding>> queues = new ArrayList<>();
    // The weakest of those kept is at the head of a queue.
    municipalities.all().forEach(m -> queues.add(new PriorityQueue<>(STRONGEST.reversed())));
    for (int start = 0; start < frequencies.size(); start += AT_ONCE) {
      int first = start;
      int[][] hits =
          IntStream.range(first, Math.min(first + AT_ONCE, frequencies.size()))
              .mapToObj(
                  thing -> frequencies.byMunicipality(thing, municipalityOfDocument, queues.size()))
              .toArray(int[][]::new);
      int[] totals = Arrays.stream(hits).mapToInt(row -> Arrays.stream(row).sum()).toArray();
      IntStream.range(0, queues.size())
          .parallel()
          .forEach(
              i -> {
                for (int k = 0; k < hits.length; k++) {
                  offer(queues.get(i), most, finding(i, first + k, hits[k][i], totals[k]));
                }
              });
    }
    return queues.stream().map(queue -> queue.stream().sorted(STRONGEST).toList()).toList();
  }

  private static void offer(PriorityQueue<Finding> queue, int most, Finding finding) {
    if (queue.size() < most) {
      queue.add(finding);
    } else if (STRONGEST.compare(finding, queue.element()) < 0) {
      queue.remove();
      queue.add(finding);
    }
  }

  /**
   * The exact interval holds zero unless G² is above the quantile of its level (Zubkov and Serov,
   * Theory of Probability and its Applications 57 (2013), pp. 539-544: the normal tail of the
   * signed root of the deviance never lies above the binomial tail); so only few of the millions of
   * comparisons need the interval.
   */
  private Finding finding(int number, int thing, int hits, int total) {
    Municipality municipality = municipalities.all().get(number);
    long otherWords = municipalities.allWords() - municipality.words();
    int otherHits = total - hits;
    double g2 = LogRatio.g2(hits, municipality.words(), otherHits, otherWords);
    double lrc =
        Math.abs(g2) < leastOfLevel ? 0 : ratio(municipality, hits, otherHits).conservative();
    return new Finding(thing, hits, otherHits, lrc, g2);
  }

  private LogRatio ratio(Municipality municipality, int hits, int otherHits) {
    long otherWords = municipalities.allWords() - municipality.words();
    return ratios.of(hits, municipality.words(), otherHits, otherWords);
  }

  /** For each municipality the things that may be told from chance, -1 in place of the others. */
  private static int[][] tested(List<List<Finding>> findings) {
    double least = ChiSquaredDistribution.of(1).inverseSurvivalProbability(ALPHA);
    return findings.stream()
        .map(
            found ->
                found.stream().mapToInt(f -> Math.abs(f.g2()) >= least ? f.thing() : -1).toArray())
        .toArray(int[][]::new);
  }

  private List<Row<T>> rows(Municipality municipality, List<Finding> findings, double[] p) {
    double[] q = q(p);
    List<Row<T>> rows = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      Finding finding = findings.get(i);
      rows.add(
          new Row<>(
              municipality,
              frequencies.thing(finding.thing()),
              figures(municipality, finding, p[i], q[i])));
    }
    return rows;
  }

  /** What was compared without being tested counts as p 1, so that a choice is no finding. */
  private double[] q(double[] p) {
    double[] q = BenjaminiHochberg.adjust(p);
    double tested = Arrays.stream(p).filter(value -> !Double.isNaN(value)).count();
    for (int i = 0; i < q.length; i++) {
      q[i] = Math.min(1, q[i] * frequencies.size() / tested);
    }
    return q;
  }

  private KeynessFigures figures(Municipality municipality, Finding finding, double p, double q) {
    LogRatio ratio = ratio(municipality, finding.hits(), finding.otherHits());
    return new KeynessFigures(
        finding.hits(),
        (int) municipality.words(),
        finding.otherHits(),
        (int) (municipalities.allWords() - municipality.words()),
        ratio.value(),
        Cell.of(ratio.low()),
        Cell.of(ratio.high()),
        ratio.conservative(),
        ratio.g2(),
        frequencies.documentsWith(finding.thing(), municipality),
        Cell.of(p),
        Cell.of(q));
  }
}
