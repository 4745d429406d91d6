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
 * <p>While something is tuned ({@code -Ddevelopment=true}) these are not read at all, and the
 * hundred before them are kept apart in their place.
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
    int apart = Boolean.getBoolean("development") ? PARTS - 2 : PARTS - 1;
    for (int i = 0; i < all.size(); i++) {
      int part = i / BLOCK % PARTS;
      if (part == apart) {
        split.heldOut().add(all.get(i));
      } else if (part < PARTS - 1) {
        split.training().add(all.get(i));
      }
    }
    return split;
  }
}
