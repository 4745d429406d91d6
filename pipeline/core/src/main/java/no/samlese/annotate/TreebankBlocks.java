package no.samlese.annotate;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs made of the sentences of a treebank, which does not keep its own. */
final class TreebankBlocks {
  private TreebankBlocks() {}

  /** Sentences in their order, some to a block; headings are blocks of their own. */
  static List<List<TreebankSentence>> of(List<TreebankSentence> sentences, int size) {
    List<List<TreebankSentence>> blocks = new ArrayList<>();
    List<TreebankSentence> open = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      if (sentence.heading() || open.size() == size) {
        close(open, blocks);
      }
      if (sentence.heading()) {
        blocks.add(List.of(sentence));
      } else {
        open.add(sentence);
      }
    }
    close(open, blocks);
    return blocks;
  }

  private static void close(List<TreebankSentence> open, List<List<TreebankSentence>> blocks) {
    if (!open.isEmpty()) {
      blocks.add(List.copyOf(open));
      open.clear();
    }
  }
}
