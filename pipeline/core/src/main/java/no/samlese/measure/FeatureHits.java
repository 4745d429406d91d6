package no.samlese.measure;

import java.util.Arrays;

/** The hits of one feature in paragraphs, in ascending order; most paragraphs hold none. */
final class FeatureHits {
  static final FeatureHits NONE = new Builder().build();

  private final int[] paragraphs;
  private final int[] hits;
  private final int[] sentencesWith;

  private FeatureHits(Builder builder) {
    this.paragraphs = Arrays.copyOf(builder.paragraphs, builder.size);
    this.hits = Arrays.copyOf(builder.hits, builder.size);
    this.sentencesWith = Arrays.copyOf(builder.sentencesWith, builder.size);
  }

  int sum() {
    return Arrays.stream(hits).sum();
  }

  /** Numbers of the paragraphs with a hit, ascending. */
  int[] paragraphs() {
    return paragraphs.clone();
  }

  int sentencesWith() {
    return Arrays.stream(sentencesWith).sum();
  }

  void addTo(int[] row) {
    for (int i = 0; i < paragraphs.length; i++) {
      row[paragraphs[i]] += hits[i];
    }
  }

  /**
   * Gives each hit to the unit of its paragraph.
   *
   * @param owners the unit of each paragraph, or null
   * @param places the number of each paragraph in its unit
   */
  void share(String feature, UnitCounts.Builder[] owners, int[] places) {
    for (int i = 0; i < paragraphs.length; i++) {
      UnitCounts.Builder owner = owners[paragraphs[i]];
      if (owner != null) {
        owner.hits(feature, places[paragraphs[i]], hits[i], sentencesWith[i]);
      }
    }
  }

  /** Takes paragraphs one by one, in ascending order. */
  static final class Builder {
    private int[] paragraphs = new int[4];
    private int[] hits = new int[4];
    private int[] sentencesWith = new int[4];
    private int size;

    void add(int paragraph, int number, int sentences) {
      if (size == paragraphs.length) {
        paragraphs = Arrays.copyOf(paragraphs, size * 2);
        hits = Arrays.copyOf(hits, size * 2);
        sentencesWith = Arrays.copyOf(sentencesWith, size * 2);
      }
      paragraphs[size] = paragraph;
      hits[size] = number;
      sentencesWith[size] = sentences;
      size++;
    }

    FeatureHits build() {
      return new FeatureHits(this);
    }
  }
}
