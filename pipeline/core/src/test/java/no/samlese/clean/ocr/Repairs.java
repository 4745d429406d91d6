package no.samlese.clean.ocr;

import java.util.List;
import no.samlese.text.Edit;

/** Applies repairs to texts. */
final class Repairs {
  private Repairs() {}

  static String apply(String text, CharacterRepair repair) {
    return apply(
        text, repair.repair(text, List.of(), StatisticalRepair.DEFAULT_MIN_CONFIDENCE).edits());
  }

  static String apply(String text, List<Edit> edits) {
    StringBuilder made = new StringBuilder();
    int copied = 0;
    for (Edit edit : edits) {
      made.append(text, copied, edit.raw().start()).append(edit.to());
      copied = edit.raw().end();
    }
    return made.append(text, copied, text.length()).toString();
  }
}
