package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;

/** What a model of parts of speech is told of a word and its neighbours. */
final class PosContext {
  private static final int REACH = 6;
  private static final int LONGEST_ENDING = 5;
  private static final int LONG = 8;

  private static final Piece START = Piece.of("^");
  private static final Piece END = Piece.of("$");
  private static final Piece VERB = Piece.of("V");
  private static final Piece SMALL_V = Piece.of("v");
  private static final Piece SMALL_N = Piece.of("n");
  private static final Piece FIRST = Piece.of("C");
  private static final Piece LATER = Piece.of("c");
  private static final Piece CAPITALS = Piece.of("A");
  private static final Piece LENGTH = Piece.of("l");

  private PosContext() {}

  /** The features as text: what a model is trained with. */
  static String[] names(List<Word> words, Piece[] tags, int index) {
    List<String> names = new ArrayList<>();
    collect(
        words, tags, index, (kind, a, b, c) -> names.add(kind + a.text() + b.text() + c.text()));
    return names.toArray(String[]::new);
  }

  /** Features of a word; the tags of the words before it are known. */
  static void collect(List<Word> words, Piece[] tags, int index, PosFeatures to) {
    Word word = words.get(index);
    Piece tag1 = index > 0 ? tags[index - 1] : START;
    Piece tag2 = index > 1 ? tags[index - 2] : START;
    Piece left = index > 0 ? words.get(index - 1).norms() : START;
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
    to.addPair('q', word.norms(), left);
    verbBefore(words, tags, index, word.key(), to);
    if (word.isCapitalized()) {
      boolean all = word.form().length() > 1 && Character.isUpperCase(word.form().charAt(1));
      to.add('t', index == 0 ? FIRST : LATER, all ? CAPITALS : Piece.EMPTY, word.key());
    }
    if (word.has("AUX") || word.has("ADP")) {
      ahead(words, index, word.norms(), to);
    }
    if (!word.known()) {
      unknown(word, tag1, to);
    }
  }

  private static void neighbours(List<Word> words, int index, Piece tag1, PosFeatures to) {
    Word word = words.get(index);
    Word next = index + 1 < words.size() ? words.get(index + 1) : null;
    Word after = index + 2 < words.size() ? words.get(index + 2) : null;
    Piece right = next == null ? END : next.norms();
    Piece rightKey = next == null ? END : next.key();
    Piece rightFine = next == null ? END : next.fine();
    to.add('e', rightFine);
    to.add('g', right);
    to.add('i', word.key(), tag1, rightKey);
    to.add('k', word.key(), right);
    to.addPair('m', word.norms(), rightKey);
    to.add('n', word.key(), rightKey, after == null ? END : after.key());
    to.addPair('p', word.norms(), right);
    to.add('r', word.key(), rightFine);
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
