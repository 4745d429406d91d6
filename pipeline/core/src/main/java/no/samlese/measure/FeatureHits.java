package no.samlese.measure;

import java.util.Arrays;

/** The hits of one feature in the paragraphs of a unit; most paragraphs hold none. */
final class FeatureHits {
  static final FeatureHits NONE = new Builder().build();

  private final int[] paragraphs;
  private final int[] hits;
  private final int sentencesWith;

  private FeatureHits(int[] paragraphs, int[] hits, int sentencesWith) {
    this.paragraphs = paragraphs;
    this.hits = hits;
    this.sentencesWith = sentencesWith;
  }

  int sum() {
    return Arrays.stream(hits).sum();
  }

  /** Numbers of the paragraphs with a hit, ascending. */
  int[] paragraphs() {
    return paragraphs.clone();
  }

  int sentencesWith() {
    return sentencesWith;
  }

  void addTo(int[] row) {
    for (int i = 0; i < paragraphs.length; i++) {
      row[paragraphs[i]] += hits[i];
    }
  }

  /** Takes paragraphs one by one, in ascending order. */
  static final class Builder {
    private int[] paragraphs = new int[4];
    private int[] hits = new int[4];
    private int size;
    private int sentencesWith;

    void add(int paragraph, int number, int sentences) {
      if (size == paragraphs.length) {
        paragraphs = Arrays.copyOf(paragraphs, size * 2);
        hits = Arrays.copyOf(hits, size * 2);
      }
      paragraphs[size] = paragraph;
      hits[size] = number;
      size++;
      sentencesWith += sentences;
    }

    FeatureHits build() {
      return new FeatureHits(
          Arrays.copyOf(paragraphs, size), Arrays.copyOf(hits, size), sentencesWith);
    }
  }
}
