package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a model of parts of speech is told of a word and its neighbours.
 *
 * <p>The model is asked twice. First the tags of the words before are known; then those of the
 * words after too, as the first pass found them ({@link PosOutlook}).
 */
final class PosContext {
  private static final int REACH = 6;
  private static final int LONGEST_ENDING = 5;
  private static final int LONG = 8;

  static final Piece START = Piece.of("^");
  static final Piece END = Piece.of("$");
  private static final Piece VERB = Piece.of("V");
  private static final Piece SMALL_V = Piece.of("v");
  private static final Piece SMALL_N = Piece.of("n");
  private static final Piece FIRST = Piece.of("C");
  private static final Piece LATER = Piece.of("c");
  private static final Piece CAPITALS = Piece.of("A");
  private static final Piece LENGTH = Piece.of("l");

  private PosContext() {}

  /** The features as text: what a model is trained with. */
  static String[] names(List<Word> words, Piece[] tags, int index, boolean second) {
    List<String> names = new ArrayList<>();
    PosFeatures to =
        (kind, a, b, c, d) -> names.add(kind + a.text() + b.text() + c.text() + d.text());
    collect(words, tags, index, to);
    if (second) {
      PosOutlook.collect(words, tags, index, to);
    }
    return names.toArray(String[]::new);
  }

  /** Features of a word; the tags of the words before it are known. */
  static void collect(List<Word> words, Piece[] tags, int index, PosFeatures to) {
    Word word = words.get(index);
    Piece tag1 = index > 0 ? tags[index - 1] : START;
    Piece tag2 = index > 1 ? tags[index - 2] : START;
    Piece left = norm(words, index - 1);
    neighbours(words, index, tag1, to);
    to.add('a', word.norms());
    to.add('b', word.fine());
    to.add('c', tag1);
    to.add('d', tag2, tag1);
    to.add('f', left);
    to.add('h', word.key(), tag1);
    to.add('j', word.key(), left);
    to.addPair('l', word.norms(), tag1);
    to.add('o', word.key(), tag2, tag1);
    to.add('L', word.norms(), Piece.SPACE, tag2, tag1);
    to.addPair('q', word.norms(), left);
    to.add('A', word.key(), norm(words, index - 2), Piece.SPACE, left);
    to.add('E', word.key(), norm(words, index - 2));
    verbBefore(words, tags, index, word.key(), to);
    capitals(words, index, tag1, to);
    if (word.has("AUX") || word.has("ADP")) {
      ahead(words, index, word.norms(), to);
    }
    if (!word.known()) {
      unknown(word, tag1, to);
    }
  }

  /** A word as a piece; outside the sentence its edges. */
  static Piece norm(List<Word> words, int index) {
    return index < 0 ? START : index < words.size() ? words.get(index).norms() : END;
  }

  private static Piece key(List<Word> words, int index) {
    return index < words.size() ? words.get(index).key() : END;
  }

  private static void neighbours(List<Word> words, int index, Piece tag1, PosFeatures to) {
    Word word = words.get(index);
    Piece right = norm(words, index + 1);
    Piece after = norm(words, index + 2);
    Piece rightKey = key(words, index + 1);
    Piece rightFine = index + 1 < words.size() ? words.get(index + 1).fine() : END;
    to.add('e', rightFine);
    to.add('g', right);
    to.add('i', word.key(), tag1, rightKey);
    to.add('k', word.key(), right);
    to.addPair('m', word.norms(), rightKey);
    to.add('n', word.key(), rightKey, key(words, index + 2));
    to.addPair('p', word.norms(), right);
    to.add('r', word.key(), rightFine);
    to.add('B', word.key(), right, Piece.SPACE, after);
    to.add('D', word.key(), after);
    to.add('F', word.ending(), tag1);
    to.add('G', word.ending(), rightKey);
    to.add('M', word.norms(), tag1, rightKey);
    to.add('N', word.fine(), tag1, rightFine);
  }

  private static void capitals(List<Word> words, int index, Piece tag1, PosFeatures to) {
    Word word = words.get(index);
    if (!word.isCapitalized()) {
      return;
    }
    boolean all = word.form().length() > 1 && Character.isUpperCase(word.form().charAt(1));
    boolean next = index + 1 < words.size() && words.get(index + 1).isCapitalized();
    Piece place = index == 0 ? FIRST : LATER;
    shape(words, index, place, next, to);
    Piece letters = all ? CAPITALS : Piece.EMPTY;
    to.add('t', place, letters, word.key());
    to.add('H', place, letters, word.key(), tag1);
    to.add('I', place, letters, next ? FIRST : LATER, word.key());
    to.add('J', place, letters, word.ending());
    to.add('K', place, word.norms());
  }

  /**
   * Names and common nouns with a capital letter: {@code FrP-politikk} is a noun, a heading may
   * write any word so, and names often stand together.
   */
  private static void shape(
      List<Word> words, int index, Piece place, boolean next, PosFeatures to) {
    Word word = words.get(index);
    boolean before = index > 0 && words.get(index - 1).isCapitalized();
    boolean stop = words.get(words.size() - 1).has("PUNCT");
    to.add('O', word.shape(), place, word.key());
    to.add('V', word.shape(), place, word.fine());
    to.add('W', word.shape(), place, key(words, index + 1));
    to.add('X', place, before ? FIRST : LATER, next ? FIRST : LATER, word.fine());
    to.add('Y', place, stop ? FIRST : LATER, word.fine());
  }

  /** The last verb before the word: participles and infinitives hang on it. */
  private static void verbBefore(
      List<Word> words, Piece[] tags, int index, Piece key, PosFeatures to) {
    for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
      switch (tags[i].text()) {
        case "AUX" -> {
          to.add('s', key, CAPITALS, words.get(i).norms());
          return;
        }
        case "VERB" -> {
          to.add('s', key, VERB);
          return;
        }
        case "SCONJ", "PUNCT" -> {
          to.add('s', key, tags[i]);
          return;
        }
        default -> {
          // nothing a verb form hangs on
        }
      }
    }
    to.add('s', key);
  }

  /** The next word that may be a verb, and the next that may be a noun. */
  private static void ahead(List<Word> words, int index, Piece norm, PosFeatures to) {
    boolean verb = false;
    boolean noun = false;
    for (int i = index + 1; i < Math.min(words.size(), index + REACH); i++) {
      Word word = words.get(i);
      if (word.has("PUNCT") || word.has("SCONJ")) {
        Piece seen = verb ? SMALL_V : noun ? SMALL_N : Piece.EMPTY;
        to.add('x', norm, seen, word.key());
        return;
      }
      if (word.has("VERB") || word.has("ADJ") || word.has("AUX")) {
        to.addPair(verb ? 'w' : 'u', norm, word.fine());
        verb = true;
      }
      if (!noun && (word.has("NOUN") || word.has("PROPN") || word.has("PRON"))) {
        noun = true;
        to.add('v', norm, verb ? SMALL_V : Piece.SPACE, word.key());
      }
    }
  }

  private static void unknown(Word word, Piece tag1, PosFeatures to) {
    String norm = word.norm();
    for (int length = 1; length <= Math.min(LONGEST_ENDING, norm.length()); length++) {
      to.add('y', Piece.of(norm.substring(norm.length() - length)));
    }
    to.add('z', Piece.of(norm.substring(Math.max(0, norm.length() - 2))), tag1);
    to.add('z', word.isCapitalized() ? FIRST : LATER, tag1);
    to.add('z', LENGTH, Piece.of(String.valueOf(Math.min(LONG, norm.length()))));
  }
}
