package no.samlese.clean.layout;

import java.util.regex.Pattern;
import no.samlese.text.Zone;

/** Captions: Figur 1, Tabell 2, Bilde 3 and the line or two that go on from there. */
final class CaptionRule implements LayoutRule {
  private static final int LONGEST = 4;
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:Figur|FIGUR|Tabell|TABELL|Bilde|BILDE|Illustrasjon|Diagram|Kart|Graf|Foto|Figure"
              + "|Table|Fig\\.|Tab\\.)\\s?\\d{1,2}(?:[.-]\\d{1,2})?[a-z]?\\s?"
              + "(?:[.:–-].*|, \\p{Lu}.*|\\s?[«\"“]?\\p{Lu}.*|$)");
  private static final Pattern CREDIT =
      Pattern.compile("^(?:Foto|FOTO|Illustrasjon|Kilde|Kjelde|Photo|Source)\\s?:\\s?\\S.*");
  private static final Pattern EXAMPLE = Pattern.compile("^\\d{1,2}\\. (?:eksempel|Eksempel), .*");

  static boolean startsCaption(String text) {
    return text.length() <= Line.RULE_LIMIT
        && "FTBIDKGPS0123456789".indexOf(Shape.first(text)) >= 0
        && (CAPTION.matcher(text).matches()
            || CREDIT.matcher(text).matches()
            || EXAMPLE.matcher(text).matches());
  }

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFree(i) && startsCaption(draft.text(i)) && mayInterrupt(draft, i)) {
        claim(draft, i);
      }
    }
  }

  /** A sentence may run on to a line that begins with the word Figur: then it is no caption. */
  private static boolean mayInterrupt(Draft draft, int index) {
    int before = draft.before(index);
    return before < 0
        || draft.zone(before) == Zone.CAPTION
        || draft.line(index).text().indexOf(':') > 0
        || (!Shape.endsOpen(draft.text(before)) && !Shape.endsWithHyphen(draft.text(before)));
  }

  private static void claim(Draft draft, int from) {
    draft.zone(from, Zone.CAPTION);
    draft.start(from);
    for (int i = from + 1; i < draft.size() && i < from + LONGEST; i++) {
      Line line = draft.line(i);
      boolean goesOn =
          draft.isFree(i)
              && !line.pageStart()
              && !draft.hasGapBefore(i)
              && !Shape.endsSentence(draft.text(i - 1))
              && (Shape.startsLower(line.text())
                  || draft.text(i - 1).length() > 0.8 * draft.measure().width())
              && !startsCaption(line.text());
      if (!goesOn) {
        return;
      }
      draft.zone(i, Zone.CAPTION);
    }
  }
}
