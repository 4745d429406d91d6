package no.samlese.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The counted paragraphs of one unit, such as a municipality, with the hits in each. */
public final class UnitCounts {
  private final String key;
  private final String label;
  private final int[] words;
  private final int[] documents;
  private final List<String> documentIds;
  private final int sentences;
  private final Map<String, FeatureHits> hits;

  private UnitCounts(Builder builder) {
    this.key = builder.key;
    this.label = builder.label;
    this.words = builder.words.stream().mapToInt(Integer::intValue).toArray();
    this.documents = builder.documents.stream().mapToInt(Integer::intValue).toArray();
    this.documentIds = List.copyOf(builder.numbers.keySet());
    this.sentences = builder.sentences;
    this.hits = new HashMap<>();
    builder.hits.forEach((feature, found) -> hits.put(feature, found.build()));
  }

  /** What tells the unit from others. */
  public String key() {
    return key;
  }

  /** What people call it. */
  public String label() {
    return label;
  }

  /** Words of each paragraph. */
  public int[] wordsOfParagraphs() {
    return words.clone();
  }

  /** How many paragraphs there are. */
  public int paragraphs() {
    return words.length;
  }

  /** The number of the document of a paragraph. */
  public int documentOf(int paragraph) {
    return documents[paragraph];
  }

  /** For each paragraph the number of its document in this unit. */
  int[] documents() {
    return documents;
  }

  /** Identifiers of the documents, in the order of their numbers. */
  public List<String> documentIds() {
    return documentIds;
  }

  int sentences() {
    return sentences;
  }

  /** Words of all paragraphs. */
  public int allWords() {
    int sum = 0;
    for (int n : words) {
      sum += n;
    }
    return sum;
  }

  FeatureHits hits(String feature) {
    return hits.getOrDefault(feature, FeatureHits.NONE);
  }

  /** All hits of a feature. */
  public int hitsOf(String feature) {
    return hits(feature).sum();
  }

  /** Numbers of the paragraphs with a hit of a feature, ascending. */
  public int[] paragraphsWith(String feature) {
    return hits(feature).paragraphs();
  }

  /** Hits of a feature in each paragraph. */
  public int[] hitsOfParagraphs(String feature) {
    int[] row = new int[words.length];
    hits(feature).addTo(row);
    return row;
  }

  /** Words of each document. */
  public int[] wordsOfDocuments() {
    return Parts.sums(words, documents, documentIds.size());
  }

  /** Hits of a feature in each document. */
  public int[] hitsOfDocuments(String feature) {
    return Parts.sums(hitsOfParagraphs(feature), documents, documentIds.size());
  }

  /** Gathers a unit: first its paragraphs, then its hits. */
  static final class Builder {
    private final String key;
    private final String label;
    private int sentences;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> documents = new ArrayList<>();
    private final Map<String, FeatureHits.Builder> hits = new HashMap<>();

    Builder(String key, String label) {
      this.key = key;
      this.label = label;
    }

    /** Adds a paragraph and gives its number. */
    int paragraph(String document, int paragraphWords, int paragraphSentences) {
      documents.add(numbers.computeIfAbsent(document, id -> numbers.size()));
      words.add(paragraphWords);
      sentences += paragraphSentences;
      return words.size() - 1;
    }

    void hits(String feature, int paragraph, int number, int sentencesWith) {
      hits.computeIfAbsent(feature, f -> new FeatureHits.Builder())
          .add(paragraph, number, sentencesWith);
    }

    UnitCounts build() {
      return new UnitCounts(this);
    }
  }
}
