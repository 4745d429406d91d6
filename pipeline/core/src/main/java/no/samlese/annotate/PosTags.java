package no.samlese.annotate;

import java.util.HashMap;
import java.util.Map;

/** The parts of speech as pieces of features. */
final class PosTags {
  private static final Map<String, Piece> PIECES = new HashMap<>();

  static {
    for (String tag :
        "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X"
            .split(" ", -1)) {
      PIECES.put(tag, Piece.of(tag));
    }
  }

  private PosTags() {}

  static Piece of(String tag) {
    Piece piece = PIECES.get(tag);
    return piece == null ? Piece.of(tag) : piece;
  }
}
