package no.samlese.annotate;

import java.util.List;
import no.samlese.language.FullForm;

/**
 * A word form with its possible readings: what can be said of it without its neighbours.
 *
 * @param form as written
 * @param norm in lower case
 * @param readings one a part of speech, the most likely first; never empty
 * @param known whether the readings come from a look-up, of the word or of the head of a compound
 * @param norms the norm as a piece of features
 * @param key the parts of speech in question
 * @param fine the same with morphology
 * @param ending the last letters
 * @param shape what kinds of characters the form is made of, in their order
 */
record Word(
    String form,
    String norm,
    List<FullForm> readings,
    boolean known,
    Piece norms,
    Piece key,
    Piece fine,
    Piece ending,
    Piece shape) {
  private static final int ENDING = 3;

  Word {
    readings = List.copyOf(readings);
  }

  static Word of(String form, String norm, List<FullForm> readings, boolean known) {
    StringBuilder key = new StringBuilder();
    StringBuilder fine = new StringBuilder();
    for (FullForm reading : readings) {
      key.append(reading.pos(), 0, Math.min(3, reading.pos().length())).append('|');
      fine.append(reading.pos(), 0, Math.min(3, reading.pos().length()))
          .append(reading.features())
          .append('|');
    }
    return new Word(
        form,
        norm,
        readings,
        known,
        Piece.of(norm),
        Piece.of(key.toString()),
        Piece.of(fine.toString()),
        Piece.of(norm.substring(Math.max(0, norm.length() - ENDING)) + ' '),
        Piece.of(WordShape.outline(form) + ' '));
  }

  boolean isCapitalized() {
    return Character.isUpperCase(form.charAt(0));
  }

  boolean has(String pos) {
    for (FullForm reading : readings) {
      if (reading.pos().equals(pos)) {
        return true;
      }
    }
    return false;
  }
}
