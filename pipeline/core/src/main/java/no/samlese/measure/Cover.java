package no.samlese.measure;

import no.samlese.text.WordShingles;

/**
 * How many words of one passage the stretches of each of some others cover, stretches taken in
 * order; a word under two stretches counts once. Clearing costs only what was used.
 */
final class Cover {
  private final int[] words;
  private final int[] ends;
  private int[] used = new int[64];
  private int size;

  Cover(int others) {
    this.words = new int[others];
    this.ends = new int[others];
  }

  /** Adds a stretch of another that begins at a word of the passage. */
  void add(int other, int from) {
    if (words[other] == 0) {
      used = DocumentPassages.appended(used, size++, other);
    }
    words[other] += from + WordShingles.WORDS - Math.max(from, ends[other]);
    ends[other] = from + WordShingles.WORDS;
  }

  /** The one that covers most words, of equal ones the first by number. */
  int best() {
    int best = used[0];
    for (int i = 1; i < size; i++) {
      int other = used[i];
      if (words[other] > words[best] || (words[other] == words[best] && other < best)) {
        best = other;
      }
    }
    return best;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      words[used[i]] = 0;
      ends[used[i]] = 0;
    }
    size = 0;
  }
}
