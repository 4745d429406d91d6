package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paragraphs that others copy, and the list of what was copied. Copies are exact; to a third of
 * them the copying municipality adds a sentence of its own.
 */
final class Templates {
  private static final double COPIED = 0.03;
  private static final double LENT = 0.03;
  private static final int STOCK = 500;
  private static final int FEWEST_WORDS = 20;
  private static final int TRIES = 4;

  private final List<Original> stock = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();

  /**
   * A paragraph and where it stands first.
   *
   * @param start its first offset in its document
   */
  record Original(
      String municipality, String documentId, int blockId, int start, Passage passage) {}

  /**
   * A copy.
   *
   * @param start first offset of the copied text
   */
  record Copy(String documentId, int blockId, int start, Original original) {
    /** Offset after the copied text, without a sentence that was added. */
    int end() {
      return start + original.passage().text().length();
    }
  }

  /** Perhaps a paragraph of another municipality to copy. */
  Optional<Original> borrow(String municipality, Chance chance) {
    if (!stock.isEmpty() && chance.holds(COPIED)) {
      for (int i = 0; i < TRIES; i++) {
        Original original = stock.get(chance.below(stock.size()));
        if (!original.municipality().equals(municipality)) {
          return Optional.of(original);
        }
      }
    }
    return Optional.empty();
  }

  /** Perhaps keeps a paragraph for others, in place of an older one. */
  void lend(Original original, Chance chance) {
    if (original.passage().words() >= FEWEST_WORDS && chance.holds(LENT)) {
      if (stock.size() < STOCK) {
        stock.add(original);
      } else {
        stock.set(chance.below(STOCK), original);
      }
    }
  }

  void add(Copy copy) {
    copies.add(copy);
  }

  /** All copies so far. */
  List<Copy> copies() {
    return List.copyOf(copies);
  }
}
