package no.samlese.clean.layout;

import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.text.Zone;

/** Lists of references: what follows a heading that names one, for as long as it looks like one. */
final class ReferencesRule implements LayoutRule {
  private static final int PATIENCE = 8;
  private static final Set<String> NAMES =
      Set.of(
          "referanser",
          "referanseliste",
          "referansar",
          "litteratur",
          "litteraturliste",
          "litteraturoversikt",
          "litteraturhenvisninger",
          "litteraturhenvisningar",
          "litteraturogkilder",
          "kilder",
          "kjelder",
          "kildeliste",
          "kjeldeliste",
          "kildehenvisninger",
          "kildeoversikt",
          "bibliografi",
          "bibliography",
          "references",
          "referencer",
          "literature",
          "sluttnoter",
          "kilderoglitteratur",
          "referanserogkilder");

  /** What a mere mention in running text or in a table does not have. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\((?:19|20)\\d\\d[a-z]?(?:, [^)]{1,30})?\\)[.:,]\\s|\\(u\\.å|https?://|www\\.|doi[.:]"
              + "|Hentet (?:fra|\\d)|Tilgjengelig (?:fra|på)|\\bISBN\\b|Retrieved|Henta frå|[Ff]orlag\\.");

  private static final Pattern AUTHOR =
      Pattern.compile("^\\p{Lu}[\\p{L}'’-]{1,30},\\s(?:\\p{Lu}\\.|\\p{Lu}\\p{L}).*");

  @Override
  public void apply(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isFree(i) && isName(draft, i)) {
        int last = end(draft, i);
        if (last > i) {
          draft.zone(i, Zone.HEADING);
          draft.start(i);
          for (int j = i + 1; j <= last; j++) {
            claim(draft, j);
          }
          i = last;
        }
      }
    }
  }

  private static void claim(Draft draft, int index) {
    if (draft.isFree(index)) {
      draft.zone(index, Zone.REFERENCES);
      if (startsEntry(draft.text(index))) {
        draft.start(index);
      }
    }
  }

  private static boolean isName(Draft draft, int index) {
    return draft.line(index).length() < 40 && isName(Shape.key(draft.text(index)));
  }

  /** Whether a heading, given as its {@link Shape#key}, names a list of references. */
  static boolean isName(String key) {
    return NAMES.contains(key);
  }

  /**
   * The last line that belongs to the list; a stretch without anything like a reference ends it.
   */
  private static int end(Draft draft, int heading) {
    int last = -1;
    int cited = 0;
    int since = 0;
    for (int i = heading + 1; i < draft.size() && since <= PATIENCE; i++) {
      if (!draft.isFree(i)) {
        continue;
      }
      if (i > heading + 1 && endsList(draft, i)) {
        break;
      }
      since++;
      if (looksCited(draft.text(i))) {
        cited++;
        since = 0;
        last = i;
      } else if (since <= 3 && cited > 0 && !Shape.startsUpper(draft.text(i))) {
        last = i;
      }
    }
    boolean brief = cited == 2 && last - heading <= 4;
    return (cited >= 3 || brief) && 7 * cited >= last - heading ? last : -1;
  }

  private static boolean endsList(Draft draft, int index) {
    String text = draft.text(index);
    if (!draft.line(index).isShort() || (looksCited(text) && !text.startsWith("Vedlegg"))) {
      return false;
    }
    return text.startsWith("Vedlegg")
        || text.startsWith("VEDLEGG")
        || text.startsWith("Appendi")
        || draft.contents().containsKey(Shape.key(text));
  }

  private static boolean looksCited(String text) {
    return text.length() <= 2 * Line.RULE_LIMIT
        ? isEntry(text)
        : isEntry(text.substring(0, Line.RULE_LIMIT));
  }

  private static boolean isEntry(String text) {
    return ENTRY.matcher(text).find() || AUTHOR.matcher(text).matches();
  }

  static boolean startsEntry(String text) {
    return text.length() <= Line.RULE_LIMIT && AUTHOR.matcher(text).matches();
  }
}
