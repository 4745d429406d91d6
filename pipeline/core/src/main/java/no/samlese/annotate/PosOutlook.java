package no.samlese.annotate;

import java.util.List;

/** What the second pass is told besides: the tags of the words that follow. */
final class PosOutlook {
  private static final int REACH = 7;

  private PosOutlook() {}

  static void collect(List<Word> words, Piece[] tags, int index, PosFeatures to) {
    Word word = words.get(index);
    Piece before = index > 0 ? tags[index - 1] : PosContext.START;
    Piece before2 = index > 1 ? tags[index - 2] : PosContext.START;
    Piece next = tag(tags, index + 1);
    Piece next2 = tag(tags, index + 2);
    to.add('0', word.key(), next);
    to.add('1', word.key(), next, next2);
    to.add('2', word.key(), before, next);
    to.addPair('3', word.norms(), next);
    to.add('4', word.norms(), before, next);
    to.add('5', word.norms(), Piece.SPACE, next, next2);
    to.add('6', word.key(), before2, before, next);
    to.add('7', word.key(), next, PosContext.norm(words, index + 1));
    to.add('8', word.key(), next, next2, tag(tags, index + 3));
    to.add('P', word.fine(), before, next);
    if (word.has("AUX") || word.has("ADP") || word.has("SCONJ")) {
      clause(words, tags, index, to);
    }
  }

  private static Piece tag(Piece[] tags, int index) {
    return index < tags.length ? tags[index] : PosContext.END;
  }

  /** The verbs around the word in its clause, and what follows the word up to them. */
  private static void clause(List<Word> words, Piece[] tags, int index, PosFeatures to) {
    Piece norm = words.get(index).norms();
    Piece left = PosContext.START;
    for (int i = index - 1; i >= Math.max(0, index - REACH) && !isEdge(tags[i]); i--) {
      if (isVerb(tags[i])) {
        left = words.get(i).fine();
        break;
      }
    }
    Piece right = PosContext.END;
    Piece edge = PosContext.END;
    for (int i = index + 1; i < Math.min(tags.length, index + REACH); i++) {
      if (isVerb(tags[i])) {
        right = words.get(i).fine();
        break;
      }
      if (isEdge(tags[i])) {
        edge = words.get(i).norms();
        break;
      }
    }
    to.add('Q', norm, left, right);
    to.add('R', norm, right, edge);
    to.add('S', norm, right, tag(tags, index + 1));
    to.add('T', words.get(index).key(), left, right);
    to.add('U', norm, tag(tags, index + 1), tag(tags, index + 2), tag(tags, index + 3));
  }

  private static boolean isVerb(Piece tag) {
    return tag.text().equals("VERB") || tag.text().equals("AUX");
  }

  private static boolean isEdge(Piece tag) {
    return tag.text().equals("PUNCT") || tag.text().equals("SCONJ") || tag.text().equals("CCONJ");
  }
}
