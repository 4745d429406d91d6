package no.samlese.clean.ocr;

import java.util.List;
import no.samlese.text.Edit;
import no.samlese.text.UncertainWord;

/** Finds the words that a scanner misread. An implementation may be shared between threads. */
public interface CharacterRepair {
  /**
   * What a repair found.
   *
   * @param edits changes in order of the text, none overlapping, none holding a line feed, each
   *     with a confidence of at least the option's
   * @param uncertain words left alone that may be wrong, in order of the text
   */
  record Result(List<Edit> edits, List<UncertainWord> uncertain) {
    public Result {
      edits = List.copyOf(edits);
      uncertain = List.copyOf(uncertain);
    }
  }

  /**
   * Repairs one document, learning from that document alone.
   *
   * @param text the extracted text of the whole document
   * @param regions parts of the text that are not running prose, or whose zone is known; what is in
   *     no region is prose
   * @param minConfidence probability below which a word is left alone, 0 to 1
   */
  Result repair(String text, List<Region> regions, double minConfidence);
}
