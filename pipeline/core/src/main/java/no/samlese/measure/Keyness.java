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

  /** Deals below which no p value can fall below {@link #ALPHA}. */
  private static final double FEWEST_DEALS = 1 / ALPHA;

  private static final Comparator<Finding> STRONGEST =
      Comparator.comparingDouble((Finding f) -> -Math.abs(f.lrc()))
          .thenComparingDouble(f -> -Math.abs(f.g2()))
          .thenComparingInt(Finding::thing);

  private final Municipalities municipalities;
  private final Frequencies<T> frequencies;
  private final long seed;
  private final double[] words;
  private final int[] municipalityOfDocument;

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
    this.words = municipalities.words();
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
    List<Row<T>> rows = new ArrayList<>();
    List<PriorityQueue<Finding>> strongest = strongest(most);
    for (int i = 0; i < strongest.size(); i++) {
      rows.addAll(rows(municipalities.all().get(i), strongest.get(i)));
    }
    return rows;
  }

  /** For each municipality the strongest, the weakest of them at the head of the queue. */
  private List<PriorityQueue<Finding>> strongest(int most) {
    List<PriorityQueue<Finding>> queues = new ArrayList<>();
    municipalities.all().forEach(m -> queues.add(new PriorityQueue<>(STRONGEST.reversed())));
    double least =
        ChiSquaredDistribution.of(1).inverseSurvivalProbability(ALPHA / frequencies.size());
    for (int thing = 0; thing < frequencies.size(); thing++) {
      int[] hits = frequencies.byMunicipality(thing, municipalityOfDocument, queues.size());
      int total = Arrays.stream(hits).sum();
      for (int i = 0; i < hits.length; i++) {
        offer(
            queues.get(i),
            most,
            finding(municipalities.all().get(i), thing, hits[i], total, least));
      }
    }
    return queues;
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
  private Finding finding(Municipality municipality, int thing, int hits, int total, double least) {
    long otherWords = municipalities.allWords() - municipality.words();
    int otherHits = total - hits;
    double g2 = LogRatio.g2(hits, municipality.words(), otherHits, otherWords);
    double lrc = Math.abs(g2) < least ? 0 : ratio(municipality, hits, otherHits).conservative();
    return new Finding(thing, hits, otherHits, lrc, g2);
  }

  private LogRatio ratio(Municipality municipality, int hits, int otherHits) {
    long otherWords = municipalities.allWords() - municipality.words();
    return LogRatio.of(hits, municipality.words(), otherHits, otherWords, frequencies.size());
  }

  private List<Row<T>> rows(Municipality municipality, PriorityQueue<Finding> queue) {
    List<Finding> findings = queue.stream().sorted(STRONGEST).toList();
    double[] p = p(municipality, findings);
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

  private double[] p(Municipality municipality, List<Finding> findings) {
    double[] p = new double[findings.size()];
    Arrays.fill(p, Double.NaN);
    int size = municipality.documents().size();
    if (PermutationTest.deals(words.length, size) < FEWEST_DEALS) {
      return p;
    }
    boolean[] group = new boolean[words.length];
    municipality.documents().forEach(document -> group[document] = true);
    double least = ChiSquaredDistribution.of(1).inverseSurvivalProbability(ALPHA);
    IntStream.range(0, p.length)
        .filter(i -> Math.abs(findings.get(i).g2()) >= least)
        .forEach(i -> p[i] = p(municipality, findings.get(i), group));
    return p;
  }

  private double p(Municipality municipality, Finding finding, boolean[] group) {
    double[] hits = frequencies.byDocument(finding.thing(), words.length);
    // Hash codes of texts are the same on every machine, those of records need not be.
    String own = municipality.unit() + "/" + frequencies.thing(finding.thing());
    return PermutationTest.p(hits, words, group, seed ^ own.hashCode());
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
