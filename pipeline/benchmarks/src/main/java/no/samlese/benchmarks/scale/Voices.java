package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.lexicon.Category;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.Lexicons;
import no.samlese.registry.Municipality;

/**
 * How often municipalities speak of each category: a rate of the country times a gamma factor of
 * the municipality, so that counts are more spread than chance alone would spread them. One group
 * speaks twice as often of co-creation; nothing else depends on the group.
 */
final class Voices {
  /** The KOSTRA group with the planted difference. */
  static final String PLANTED_GROUP = "EKG10";

  /** The lexicon that it speaks of more than others. */
  static final String PLANTED_LEXICON = "co-creation";

  /** How much more. */
  static final double PLANTED_FACTOR = 2;

  /** Hits of all categories together a word. */
  private static final double HITS_PER_WORD = 0.1;

  private static final double CATEGORY_EXPONENT = 0.7;

  /** Coefficient of variation between municipalities: 1 / √4. */
  private static final double MUNICIPALITY_SHAPE = 4;

  private final Map<String, Double> country = new LinkedHashMap<>();
  private final Map<String, String> lexiconOf = new LinkedHashMap<>();
  private final long seed;

  Voices(Lexicons lexicons, long seed) {
    this.seed = seed;
    for (Lexicon lexicon : lexicons.lexicons()) {
      List<Category> categories = withTerms(lexicon);
      double[] weights = Lottery.zipfWeights(categories.size(), CATEGORY_EXPONENT);
      for (int i = 0; i < weights.length; i++) {
        country.put(categories.get(i).id(), weights[i]);
        lexiconOf.put(categories.get(i).id(), lexicon.name());
      }
    }
    double sum = country.values().stream().mapToDouble(Double::doubleValue).sum();
    country.replaceAll((category, weight) -> weight / sum * HITS_PER_WORD);
  }

  private static List<Category> withTerms(Lexicon lexicon) {
    List<Category> categories = new ArrayList<>(lexicon.categories());
    categories.removeIf(c -> lexicon.terms().stream().noneMatch(t -> t.category().equals(c.id())));
    return categories;
  }

  /** Expected hits a word by category, in the order of the lexicons. */
  Map<String, Double> of(Municipality municipality) {
    Chance chance = Chance.of(seed, "voice " + municipality.code());
    boolean planted = municipality.kostraGroup().equals(PLANTED_GROUP);
    Map<String, Double> rates = new LinkedHashMap<>();
    country.forEach(
        (category, rate) -> {
          boolean more = planted && PLANTED_LEXICON.equals(lexiconOf.get(category));
          double factor = chance.gamma(MUNICIPALITY_SHAPE) * (more ? PLANTED_FACTOR : 1);
          rates.put(category, rate * factor);
        });
    return rates;
  }
}
