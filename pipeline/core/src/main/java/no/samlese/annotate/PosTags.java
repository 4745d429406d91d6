package no.samlese.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of speech as pieces of features. */
final class PosTags {
  /** All tags, in the order of the scores. */
  static final List<String> ALL =
      List.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private static final Map<String, Piece> PIECES = new HashMap<>();
  private static final Map<String, Integer> INDEXES = new HashMap<>();

  static {
    for (String tag : ALL) {
      PIECES.put(tag, Piece.of(tag));
      INDEXES.put(tag, INDEXES.size());
    }
  }

  private PosTags() {}

  /** Place of a tag in {@link #ALL}; that of {@code X} for any other. */
  static int index(String tag) {
    return INDEXES.getOrDefault(tag, ALL.size() - 1);
  }

  static Piece of(String tag) {
    Piece piece = PIECES.get(tag);
    return piece == null ? Piece.of(tag) : piece;
  }
}
