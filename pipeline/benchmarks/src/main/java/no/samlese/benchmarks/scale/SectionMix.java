package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlese.benchmarks.scale.Vocabulary.CategoryTerms;

/**
 * What one section speaks of: words come in bursts, so each category has a gamma factor of the
 * section, which makes its counts by section negative binomial.
 *
 * @param hitChance probability that the next thing said is a term and not an ordinary word
 * @param categories which term then
 */
record SectionMix(double hitChance, Lottery<CategoryTerms> categories) {
  private static final double SECTION_SHAPE = 0.8;

  /** No section consists of terms. */
  private static final double HIGHEST = 0.4;

  /**
   * The mix of a new section.
   *
   * @param rates expected hits a word by category
   */
  static SectionMix draw(Map<String, Double> rates, Vocabulary vocabulary, Chance chance) {
    List<CategoryTerms> categories = new ArrayList<>(vocabulary.categories().values());
    double[] weights = new double[categories.size()];
    double hits = 0;
    double words = 0;
    for (int i = 0; i < weights.length; i++) {
      CategoryTerms terms = categories.get(i);
      weights[i] = rates.getOrDefault(terms.category(), 0.0) * chance.gamma(SECTION_SHAPE);
      hits += weights[i];
      words += weights[i] * terms.meanWords();
    }
    // Rates are hits a word, and phrases have several: of n things said, n p are hits with
    // n p m words, and n (1 - p) are words; p follows from hits / words.
    double rate = Math.min(hits, HIGHEST);
    double chanceOfHit = rate / (1 - rate * (words / hits - 1));
    return new SectionMix(chanceOfHit, new Lottery<>(categories, weights));
  }
}
