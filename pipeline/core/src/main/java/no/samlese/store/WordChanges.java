package no.samlese.store;

import java.util.Arrays;
import no.samlese.text.Alignment;
import no.samlese.text.CleanDocument;
import no.samlese.text.Span;

/**
 * How the words of the extracted text became those of the clean text: words of the two that share a
 * character, directly or through others, are taken together, and each such group tells whether
 * words were joined, split, removed or added. Time is near linear in the length of the text.
 */
final class WordChanges {
  private final BlankWords before;
  private final BlankWords after;

  /** Forest of words: those of the extracted text, then those of the clean text. */
  private final int[] parent;

  private int removed;
  private int joined;
  private int split;
  private int added;

  WordChanges(CleanDocument clean) {
    this.before = new BlankWords(clean.source().text());
    this.after = new BlankWords(clean.text());
    this.parent = new int[before.size() + after.size()];
    Arrays.setAll(parent, i -> i);
    clean.alignment().segments().forEach(this::link);
    count();
  }

  private void link(Alignment.Segment segment) {
    int from = segment.source().start();
    int to = segment.target().start();
    if (segment.verbatim()) {
      for (int i = 0; i < segment.source().length(); i++) {
        union(before.at(from + i), after.at(to + i));
      }
      return;
    }
    // Rewritten as a whole: every word in it goes with every other.
    int old = first(before, segment.source());
    int now = first(after, segment.target());
    for (int i = from; i < segment.source().end(); i++) {
      union(before.at(i), now);
    }
    for (int i = to; i < segment.target().end(); i++) {
      union(old, after.at(i));
    }
  }

  /** The first word that a span touches, or -1. */
  private static int first(BlankWords words, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (words.at(i) >= 0) {
        return words.at(i);
      }
    }
    return -1;
  }

  private void union(int old, int now) {
    if (old >= 0 && now >= 0) {
      parent[root(before.size() + now)] = root(old);
    }
  }

  private int root(int word) {
    int at = word;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void count() {
    int[] old = new int[parent.length];
    int[] now = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      int[] side = i < before.size() ? old : now;
      side[root(i)]++;
    }
    for (int i = 0; i < parent.length; i++) {
      count(old[i], now[i]);
    }
  }

  private void count(int old, int now) {
    if (now == 0) {
      removed -= old;
    } else if (old == 0) {
      added += now;
    } else if (now < old) {
      joined += now - old;
    } else {
      split += now - old;
    }
  }

  /** Words of the extracted text. */
  int extracted() {
    return before.size();
  }

  /** Words of the clean text. */
  int clean() {
    return after.size();
  }

  /** Words that left no character, as a number of at most 0. */
  int removed() {
    return removed;
  }

  /** Change by words that became fewer, at most 0. */
  int joined() {
    return joined;
  }

  /** Change by words that became more, at least 0. */
  int split() {
    return split;
  }

  /** Words that no word of the extracted text went into. */
  int added() {
    return added;
  }
}
