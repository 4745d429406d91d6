package no.samlese.annotate;

/** Takes the features of a word, each a letter for its kind and some pieces. */
interface PosFeatures {
  void add(char kind, Piece a, Piece b, Piece c, Piece d);

  default void add(char kind, Piece a, Piece b, Piece c) {
    add(kind, a, b, c, Piece.EMPTY);
  }

  default void add(char kind, Piece a) {
    add(kind, a, Piece.EMPTY, Piece.EMPTY, Piece.EMPTY);
  }

  default void add(char kind, Piece a, Piece b) {
    add(kind, a, b, Piece.EMPTY, Piece.EMPTY);
  }

  /** Joins two values with a space between them. */
  default void addPair(char kind, Piece a, Piece b) {
    add(kind, a, Piece.SPACE, b, Piece.EMPTY);
  }
}
