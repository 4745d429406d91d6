package no.samlese.benchmarks.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.language.ClassModel;
import no.samlese.language.LogCode;
import no.samlese.language.NgramModel;
import no.samlese.language.PackedTable;

/** Counts n-grams of numbers by language and smooths them into a {@link NgramModel}. */
final class CountedNgrams {
  /** How much a Bokmål n-gram counts for Nynorsk, of which there is less text. */
  private static final double NYNORSK_SHARE_OF_BOKMAAL = 0.05;

  private record Gram(int before, int previous, int word) {}

  private static final int NO_WORD = -1;

  private final Map<Gram, double[]> counts = new HashMap<>(4_000_000);
  private final int vocabulary;

  CountedNgrams(int vocabulary) {
    this.vocabulary = vocabulary;
  }

  void add(List<Integer> sentence, boolean nynorsk, double weight, int stop) {
    int before = stop;
    int previous = stop;
    for (int word : sentence) {
      count(new Gram(NO_WORD, NO_WORD, word), nynorsk, weight);
      count(new Gram(NO_WORD, previous, word), nynorsk, weight);
      count(new Gram(before, previous, word), nynorsk, weight);
      before = previous;
      previous = word;
    }
  }

  private void count(Gram gram, boolean nynorsk, double weight) {
    double[] count = counts.computeIfAbsent(gram, k -> new double[3]);
    count[2] += weight;
    if (nynorsk) {
      count[1] += weight;
    } else {
      count[0] += weight;
      count[1] += NYNORSK_SHARE_OF_BOKMAAL * weight;
    }
  }

  /** Adds a pattern that the texts lack, to both languages. */
  void addPrior(int before, int previous, int word, double weight) {
    for (boolean nynorsk : new boolean[] {false, true}) {
      count(new Gram(NO_WORD, previous, word), nynorsk, weight);
      count(new Gram(before, previous, word), nynorsk, weight);
    }
  }

  /** Weighted count of a word in a language. */
  double count(int language, int word) {
    double[] count = counts.get(new Gram(NO_WORD, NO_WORD, word));
    return count == null ? 0 : count[language];
  }

  private static final class Context {
    double total;
    double followers;
    double kept;
    double keptLower;
  }

  /** One language while it is smoothed. */
  private final class Smoothing {
    final int language;
    final double[] unigrams;
    final Map<Long, Context> contexts = new HashMap<>();

    Smoothing(int language, double[] unigrams) {
      this.language = language;
      this.unigrams = unigrams;
      counts.forEach(
          (gram, count) -> {
            if (gram.previous != NO_WORD && seen(gram, count)) {
              Context context = contexts.computeIfAbsent(key(gram), k -> new Context());
              context.total += count[language];
              context.followers++;
            }
          });
    }

    boolean seen(Gram gram, double[] count) {
      return count[language] > 0 && unigrams[gram.word] > 0;
    }

    long key(Gram gram) {
      return gram.before == NO_WORD ? gram.previous : NgramModel.key(gram.before, gram.previous);
    }

    double probability(Gram gram) {
      if (gram.previous == NO_WORD) {
        return unigrams[gram.word];
      }
      double[] count = counts.get(gram);
      Gram shorter = new Gram(NO_WORD, gram.before == NO_WORD ? NO_WORD : gram.previous, gram.word);
      double lower = probability(shorter);
      Context context = contexts.get(key(gram));
      if (context == null) {
        return lower;
      }
      double own = count == null ? 0 : count[language];
      return (own + context.followers * lower) / (context.total + context.followers);
    }

    void keep(Gram gram, double probability) {
      Context context = contexts.get(key(gram));
      context.kept += probability;
      context.keptLower +=
          probability(
              new Gram(NO_WORD, gram.before == NO_WORD ? NO_WORD : gram.previous, gram.word));
    }

    byte backoff(Context context) {
      double left = Math.max(1e-4, 1 - context.kept);
      double leftLower = Math.max(1e-4, 1 - context.keptLower);
      return LogCode.of(Math.min(0, Math.log(left / leftLower)));
    }
  }

  /**
   * The model.
   *
   * @param unigrams probabilities by language and number
   * @param minTrigramCount weighted count below which a trigram is left out
   */
  NgramModel smooth(
      double[][] unigrams, double minBigramCount, double minTrigramCount, ClassModel classModel) {
    Smoothing[] smoothings = {new Smoothing(0, unigrams[0]), new Smoothing(1, unigrams[1])};
    int bigramRows = 0;
    int trigramRows = 0;
    for (Map.Entry<Gram, double[]> entry : counts.entrySet()) {
      if (entry.getKey().before != NO_WORD) {
        trigramRows += entry.getValue()[2] >= minTrigramCount ? 1 : 0;
      } else if (entry.getKey().previous != NO_WORD) {
        bigramRows += entry.getValue()[2] >= minBigramCount ? 1 : 0;
      }
    }
    System.out.println("bigrams " + bigramRows + ", trigrams " + trigramRows);
    PackedTable bigrams = PackedTable.ofCapacity(bigramRows, NgramModel.BIGRAM_WIDTH);
    PackedTable trigrams = PackedTable.ofCapacity(trigramRows, NgramModel.TRIGRAM_WIDTH);
    byte[][] backoffs = new byte[2][vocabulary];
    for (Smoothing smoothing : smoothings) {
      counts.forEach(
          (gram, count) -> {
            boolean bigram = gram.before == NO_WORD;
            double least = bigram ? minBigramCount : minTrigramCount;
            if (gram.previous != NO_WORD && count[2] >= least && smoothing.seen(gram, count)) {
              double probability = smoothing.probability(gram);
              smoothing.keep(gram, probability);
              PackedTable table = bigram ? bigrams : trigrams;
              long key =
                  bigram
                      ? NgramModel.key(gram.previous, gram.word)
                      : NgramModel.key(gram.before, gram.previous, gram.word);
              table.set(table.put(key), smoothing.language, LogCode.of(Math.log(probability)));
            }
          });
    }
    writeBackoffs(smoothings, bigrams, backoffs);
    byte[][] codes = new byte[2][vocabulary];
    for (int language = 0; language < 2; language++) {
      for (int word = 0; word < vocabulary; word++) {
        double probability = unigrams[language][word];
        codes[language][word] =
            probability > 0 ? LogCode.of(Math.log(probability)) : LogCode.ABSENT;
      }
    }
    return new NgramModel(codes, backoffs, bigrams, trigrams, classModel);
  }

  private void writeBackoffs(Smoothing[] smoothings, PackedTable bigrams, byte[][] backoffs) {
    for (Smoothing smoothing : smoothings) {
      smoothing.contexts.forEach(
          (key, context) -> {
            if (key >= 0 && key < vocabulary) {
              backoffs[smoothing.language][key.intValue()] = smoothing.backoff(context);
            } else {
              int row = bigrams.find(key);
              if (row >= 0) {
                bigrams.set(row, 2 + smoothing.language, smoothing.backoff(context));
              }
            }
          });
    }
  }
}
