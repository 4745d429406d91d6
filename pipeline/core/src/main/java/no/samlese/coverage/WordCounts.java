package no.samlese.coverage;

import java.util.HashMap;
import java.util.Map;

/** Counts of words in some of the sentences of a run. */
final class WordCounts {
  private final Map<String, Count> words = new HashMap<>();
  private long tokens;
  private int sentences;

  /** Counts of one word. */
  static final class Count {
    private int frequency;
    private int sentences;
    private int documents;
    private int lastSentence;
    private String lastDocument = "";
    private String pos = "";
    private Suggestion.Example example;

    int frequency() {
      return frequency;
    }

    int sentences() {
      return sentences;
    }

    int documents() {
      return documents;
    }

    String pos() {
      return pos;
    }

    Suggestion.Example example() {
      return example;
    }

    boolean needsExample() {
      return example == null;
    }

    void example(Suggestion.Example sentence) {
      example = sentence;
    }
  }

  /** Begins a sentence with so many words. */
  void sentence(long words) {
    tokens += words;
    sentences++;
  }

  /** Counts a word of the sentence that was begun last. */
  Count add(String word, String pos, String document) {
    Count count = words.computeIfAbsent(word, w -> new Count());
    count.frequency++;
    if (count.lastSentence != sentences) {
      count.sentences++;
      count.lastSentence = sentences;
    }
    if (!count.lastDocument.equals(document)) {
      count.documents++;
      count.lastDocument = document;
    }
    if (count.pos.isEmpty()) {
      count.pos = pos;
    }
    return count;
  }

  Map<String, Count> words() {
    return words;
  }

  long tokens() {
    return tokens;
  }

  int sentences() {
    return sentences;
  }
}
