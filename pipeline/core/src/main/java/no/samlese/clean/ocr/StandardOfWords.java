package no.samlese.clean.ocr;

import java.util.Set;

/** Tells for each word of a document whether the text around it is Bokmål (0) or Nynorsk (1). */
final class StandardOfWords {
  private static final Set<String> BOKMAAL =
      Set.of(
          "ikke", "jeg", "en", "de", "hva", "hvordan", "noen", "mye", "bare", "ble", "hvor", "hun",
          "blitt", "flere", "disse", "dere", "deres", "hver");
  private static final Set<String> NYNORSK =
      Set.of(
          "ikkje", "eg", "ein", "dei", "kva", "korleis", "noko", "nokon", "mykje", "berre", "vart",
          "kor", "eit", "sjglv", "ho", "blei", "vere", "fleire", "desse", "meir", "dykk", "deira",
          "kvar", "nokre", "eigne");
  private static final int REACH = 150;

  private final DocumentDecoder words;

  StandardOfWords(DocumentDecoder words) {
    this.words = words;
  }

  byte[] languages() {
    int size = words.size();
    int[] balance = new int[size + 1];
    for (int i = 0; i < size; i++) {
      String piece = words.piece(i).toLowerCase(java.util.Locale.ROOT);
      int vote = NYNORSK.contains(piece) ? 1 : 0;
      vote -= BOKMAAL.contains(piece) ? 1 : 0;
      balance[i + 1] = balance[i] + vote;
    }
    byte[] languages = new byte[size];
    for (int i = 0; i < size; i++) {
      int from = Math.max(0, i - REACH);
      int to = Math.min(size, i + REACH);
      languages[i] = (byte) (balance[to] - balance[from] > 0 ? 1 : 0);
    }
    return languages;
  }
}
