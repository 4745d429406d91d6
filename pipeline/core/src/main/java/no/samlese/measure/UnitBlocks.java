package no.samlese.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The counted blocks of one unit (a document or a municipality) with their words and hits. */
final class UnitBlocks {
  private final String name;
  private final String label;
  private final String municipalityCode;
  private final int sentences;
  private final int[] words;
  private final int[] documents;
  private final Map<String, Map<Integer, Integer>> hits;
  private final Map<String, Set<String>> sentencesWith;

  private UnitBlocks(Builder builder) {
    this.name = builder.name;
    this.label = builder.label;
    this.municipalityCode = builder.municipalityCode;
    this.sentences = builder.sentences;
    this.words = builder.words.stream().mapToInt(Integer::intValue).toArray();
    this.documents = builder.documents.stream().mapToInt(Integer::intValue).toArray();
    this.hits = builder.hits;
    this.sentencesWith = builder.sentencesWith;
  }

  String name() {
    return name;
  }

  String label() {
    return label;
  }

  String municipalityCode() {
    return municipalityCode;
  }

  int sentences() {
    return sentences;
  }

  /** Words of each block. */
  int[] words() {
    return words;
  }

  int totalWords() {
    int total = 0;
    for (int n : words) {
      total += n;
    }
    return total;
  }

  /** For each block the number of its document in this unit. */
  int[] documents() {
    return documents;
  }

  /** For each block the number of the section of about so many words that it falls in. */
  int[] sections(int sectionWords) {
    int[] sections = new int[words.length];
    int before = 0;
    for (int i = 0; i < words.length; i++) {
      sections[i] = before / sectionWords;
      before += words[i];
    }
    return sections;
  }

  /** For each category the hits in each block. */
  int[][] hits(List<String> categories) {
    int[][] table = new int[categories.size()][words.length];
    for (int i = 0; i < table.length; i++) {
      for (var entry : hits.getOrDefault(categories.get(i), Map.of()).entrySet()) {
        table[i][entry.getKey()] = entry.getValue();
      }
    }
    return table;
  }

  int sentencesWith(String category) {
    return sentencesWith.getOrDefault(category, Set.of()).size();
  }

  int documentsWith(int[] hitsOfBlock) {
    Set<Integer> with = new HashSet<>();
    for (int i = 0; i < hitsOfBlock.length; i++) {
      if (hitsOfBlock[i] > 0) {
        with.add(documents[i]);
      }
    }
    return with.size();
  }

  static int parts(int[] partOfBlock) {
    int most = 0;
    for (int part : partOfBlock) {
      most = Math.max(most, part + 1);
    }
    return most;
  }

  static int[] sums(int[] values, int[] partOfBlock, int parts) {
    int[] sums = new int[parts];
    for (int i = 0; i < values.length; i++) {
      sums[partOfBlock[i]] += values[i];
    }
    return sums;
  }

  /** Gathers a unit from rows in any order of documents. */
  static final class Builder {
    private final String name;
    private String label = "";
    private String municipalityCode = "";
    private int sentences;
    private final Map<String, Integer> numberOfDocument = new HashMap<>();
    private final Map<String, Integer> numberOfBlock = new HashMap<>();
    private final List<Integer> words = new ArrayList<>();
    private final List<Integer> documents = new ArrayList<>();
    private final Map<String, Map<Integer, Integer>> hits = new HashMap<>();
    private final Map<String, Set<String>> sentencesWith = new HashMap<>();

    Builder(String name) {
      this.name = name;
    }

    Builder document(String documentLabel, String code, int documentSentences, String id) {
      label = documentLabel;
      municipalityCode = code;
      sentences += documentSentences;
      numberOfDocument.put(id, numberOfDocument.size());
      return this;
    }

    Builder block(String document, int block, int blockWords) {
      numberOfBlock.put(document + "/" + block, words.size());
      words.add(blockWords);
      documents.add(numberOfDocument.get(document));
      return this;
    }

    Builder hit(String document, int block, int sentence, String category) {
      Integer number = numberOfBlock.get(document + "/" + block);
      if (number != null) {
        hits.computeIfAbsent(category, c -> new HashMap<>()).merge(number, 1, Integer::sum);
        sentencesWith
            .computeIfAbsent(category, c -> new HashSet<>())
            .add(document + "/" + sentence);
      }
      return this;
    }

    UnitBlocks build() {
      return new UnitBlocks(this);
    }
  }
}
