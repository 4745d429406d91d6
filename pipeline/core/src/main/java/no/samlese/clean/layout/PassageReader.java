package no.samlese.clean.layout;

import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Zone;

/**
 * Puts lines together to passages. What interrupts a paragraph, at a page break or within a page,
 * comes after it.
 */
final class PassageReader {
  private final Draft draft;
  private final ParagraphRule paragraphs;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage> interruptions = new ArrayList<>();
  private Passage open;

  /** Whether a table is among the interruptions. */
  private boolean table;

  private PassageReader(Draft draft) {
    this.draft = draft;
    this.paragraphs = new ParagraphRule(draft);
  }

  static List<Passage> read(Draft draft) {
    PassageReader reader = new PassageReader(draft);
    for (int i = 0; i < draft.size(); i++) {
      if (interrupts(draft.zone(i))) {
        reader.interrupt(i);
      } else {
        reader.goOn(i);
      }
    }
    reader.close();
    return reader.passages;
  }

  private static boolean interrupts(Zone zone) {
    return zone == Zone.FURNITURE
        || zone == Zone.CAPTION
        || zone == Zone.FOOTNOTE
        || zone == Zone.TABLE;
  }

  private void interrupt(int line) {
    Zone zone = draft.zone(line);
    table |= zone == Zone.TABLE;
    Passage last = interruptions.isEmpty() ? null : interruptions.get(interruptions.size() - 1);
    boolean same =
        zone != Zone.FURNITURE
            && last != null
            && last.zone() == zone
            && paragraphs.continues(zone, last.last(), line);
    if (same) {
      last.lines().add(line);
    } else {
      interruptions.add(Passage.startingWith(zone, line));
    }
  }

  private void goOn(int line) {
    if (open != null
        && !standsBelowTable(line)
        && paragraphs.continues(open.zone(), open.last(), line)) {
      open.lines().add(line);
    } else {
      close();
      open = Passage.startingWith(draft.zone(line), line);
    }
  }

  /** Only at a page break may a table stand between two halves of a paragraph. */
  private boolean standsBelowTable(int line) {
    return table && !draft.line(line).pageStart();
  }

  private void close() {
    if (open != null) {
      passages.add(open);
      open = null;
    }
    passages.addAll(interruptions);
    interruptions.clear();
    table = false;
  }
}
