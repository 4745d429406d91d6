package no.samlese.coverage;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A word that no lexicon holds, and that may belong to a category.
 *
 * @param category the category
 * @param word its base form
 * @param pos its part of speech, a tag of Universal Dependencies
 * @param inside how often it stands in sentences with a hit of the category
 * @param outside how often it stands in other sentences
 * @param documents documents where it stands beside a hit of the category
 * @param keyness {@link Association#logLikelihood}
 * @param logRatio {@link Association#logRatio}
 * @param logDice {@link Association#logDice} with the category's hits
 * @param example a sentence with the word and a hit
 */
public record Suggestion(
    String category,
    String word,
    String pos,
    int inside,
    int outside,
    int documents,
    double keyness,
    double logRatio,
    double logDice,
    Example example) {
  /** Point of the chi-squared distribution with one degree of freedom for p = 0.01. */
  private static final double CHANCE = 6.63;

  public Suggestion {
    requireNonNull(category);
    requireNonNull(word);
    requireNonNull(pos);
    requireNonNull(example);
  }

  /** What comes first. */
  public enum Order {
    /** The words most over-represented in sentences of the category. */
    KEYNESS,
    /** The words that stand most often where the category does, and seldom elsewhere. */
    COMPANY;

    Comparator<Suggestion> comparator() {
      Comparator<Suggestion> strongest =
          Comparator.comparingDouble(s -> this == KEYNESS ? -s.keyness : -s.logDice);
      return strongest.thenComparing(Suggestion::word);
    }
  }

  /**
   * A sentence of a run.
   *
   * @param text the sentence, or what stands around the word in it
   * @param path path of its document in the corpus
   * @param page page on which it begins, from 1
   */
  public record Example(String text, String path, int page) {}

  /** Whether the word is oftener beside the category than chance allows for (p &lt; 0.01). */
  boolean isKey() {
    return logRatio > 0 && keyness >= CHANCE;
  }
}
