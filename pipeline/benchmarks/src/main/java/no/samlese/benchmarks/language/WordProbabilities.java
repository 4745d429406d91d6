package no.samlese.benchmarks.language;

import java.util.Locale;
import no.samlese.benchmarks.language.SourceWords.Facts;
import no.samlese.language.NgramModel.Sign;

/** Estimates how often each word is used: half from counts, half from its class of frequency. */
final class WordProbabilities {
  private static final int CLASSES = 32;

  private final Facts[] facts;
  private final CountedNgrams ngrams;
  private final CountedNgrams general;

  WordProbabilities(Facts[] facts, CountedNgrams ngrams, CountedNgrams general) {
    this.facts = facts.clone();
    this.ngrams = ngrams;
    this.general = general;
  }

  /** Probabilities by language and number, signs last. */
  double[][] unigrams() {
    double[] rates = classRates();
    double[][] unigrams = new double[2][facts.length + Sign.COUNT];
    for (int language = 0; language < 2; language++) {
      double[] prior = new double[unigrams[0].length];
      double total = 0;
      double priorTotal = 0;
      for (int word = 0; word < prior.length; word++) {
        double count = ngrams.count(language, word);
        if (word >= facts.length) {
          prior[word] = -1;
        } else if (facts[word].isNorwegian() || count > 0) {
          prior[word] = prior(facts[word], language, count, rates);
        }
        total += prior[word] < 0 ? 0 : count;
        priorTotal += Math.max(0, prior[word]);
      }
      double signs = 0;
      for (Sign sign : Sign.values()) {
        signs += ngrams.count(language, facts.length + sign.offset());
      }
      double wordShare = total / (total + signs);
      for (int word = 0; word < prior.length; word++) {
        double count = ngrams.count(language, word);
        unigrams[language][word] =
            word >= facts.length
                ? (count + 1) / (total + signs)
                : wordShare * (0.5 * count / total + 0.5 * prior[word] / priorTotal);
      }
    }
    return unigrams;
  }

  private static double prior(Facts f, int language, double count, double[] rates) {
    int known = Math.max(0, f.bokmaalClass);
    if (language == 0) {
      // Forms that only the list of Nynorsk has are often good Bokmål too.
      return f.bokmaalClass >= 0 ? rates[known] : f.seenLower ? 0.5 * rates[0] : rates[8];
    }
    return f.nynorsk ? rates[f.bokmaalClass >= 0 ? known : 6] : count > 0 ? rates[0] : 0;
  }

  /** Mean probability of a word of each class of frequency, in texts of many fields. */
  private double[] classRates() {
    double[] sums = new double[CLASSES];
    double[] sizes = new double[CLASSES];
    for (int word = 0; word < facts.length; word++) {
      int known = facts[word].bokmaalClass;
      if (known >= 0 && !facts[word].fromTexts) {
        sums[known] += general.count(0, word);
        sizes[known]++;
      }
    }
    double[] rates = new double[CLASSES];
    double least = 0;
    for (int k = 0; k < CLASSES; k++) {
      least = Math.max(least * 1.05, (sums[k] + 0.2) / (sizes[k] + 1));
      rates[k] = least;
      System.out.printf(Locale.ROOT, "class %d: %.0f words, %.4f each%n", k, sizes[k], rates[k]);
    }
    return rates;
  }
}
