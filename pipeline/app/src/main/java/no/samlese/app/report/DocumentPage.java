package no.samlese.app.report;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.samlese.app.report.reading.ShownBlock;
import no.samlese.app.report.reading.ShownText;
import no.samlese.app.report.reading.Strip;
import no.samlese.app.report.reading.TextRepair;

/**
 * The page of one document.
 *
 * @param municipality what it is about; null if it is of none
 * @param quality share of words that were neither repaired nor left uncertain
 * @param groups lexicons compared first, in the order of the lanes
 * @param strip where their hits stand
 * @param repairs the first of them
 * @param allRepairs their number
 */
public record DocumentPage(
    Site site,
    DocumentLine document,
    Municipality municipality,
    double quality,
    List<CategoryGroup> groups,
    Strip strip,
    ShownText text,
    List<TextRepair> repairs,
    int allRepairs) {
  private static final double PERCENT = 100;
  private static final String LETTERS = "abcdefgh";
  private static final Set<String> TAGGED = Set.of("furniture", "caption", "footnote", "table");

  /** Kind, year and municipality: what stands over the title. */
  public String kicker() {
    String kind = site.documentType(document.type());
    String year = document.year().isEmpty() ? kind : kind + " " + document.year();
    return municipality == null ? year : year + " · " + site.name(municipality);
  }

  /** Whether page numbers say something. */
  public boolean paged() {
    return document.pages() > 1;
  }

  /** The language of the text; null if it is not known. */
  public String language() {
    return document.language().equals("und") ? null : document.language();
  }

  public String qualityPercent() {
    return site.rate(quality * PERCENT);
  }

  /** The class of a hit: its colour and line. */
  public static String style(int lane) {
    return "lx-" + (lane < LETTERS.length() ? LETTERS.charAt(lane) : 'x');
  }

  /** Whether a block says what part it plays: where the eye would take it for prose. */
  public boolean tagged(ShownBlock block) {
    return TAGGED.contains(block.zone());
  }

  /** The strip in a sentence, for those who cannot see it. */
  public String told() {
    return site.enumerate(
        IntStream.range(0, groups.size())
            .mapToObj(
                i -> groups.get(i).title() + ": " + site.count("hits", strip.lanes().get(i).hits()))
            .toList());
  }
}
