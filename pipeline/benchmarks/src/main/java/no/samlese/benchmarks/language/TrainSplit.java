package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.annotate.Treebank;
import no.samlese.annotate.TreebankSentence;

/**
 * The treebank in two parts: of every thousand sentences the last hundred are kept apart.
 *
 * @param training what models are trained on
 * @param heldOut what nothing is trained or tuned on
 */
record TrainSplit(List<TreebankSentence> training, List<TreebankSentence> heldOut) {
  private static final int BLOCK = 100;
  private static final int PARTS = 10;

  static TrainSplit read(Path treebank) throws IOException {
    var split = new TrainSplit(new ArrayList<>(), new ArrayList<>());
    List<TreebankSentence> all = Treebank.read(treebank);
    for (int i = 0; i < all.size(); i++) {
      (isHeldOut(i) ? split.heldOut() : split.training()).add(all.get(i));
    }
    return split;
  }

  /** Whether the sentence with this index, from 0, is kept apart. */
  static boolean isHeldOut(int index) {
    return index / BLOCK % PARTS == PARTS - 1;
  }
}
