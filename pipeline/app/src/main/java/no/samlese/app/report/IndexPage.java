package no.samlese.app.report;

import java.util.List;

/**
 * The first page of a report.
 *
 * @param findings what the numbers say, in sentences
 * @param charts drawings; none where this machine cannot draw
 * @param choices categories whose drawings a reader may choose
 * @param question titles of the lexicons, as an enumeration
 * @param main rates by the lexicons compared first
 * @param example a rate to explain how to read the table; null if there is none with an interval
 * @param problems number of things that were not read, or not well
 */
public record IndexPage(
    Site site,
    String question,
    CorpusFigures figures,
    List<KeyFinding> findings,
    List<Chart> charts,
    List<Category> choices,
    Heat main,
    Example example,
    int problems) {

  /**
   * A table of rates.
   *
   * @param groups columns
   * @param rows one a municipality
   * @param all all municipalities together
   * @param intervals whether cells show their intervals
   */
  public record Heat(
      List<CategoryGroup> groups, List<HeatRow> rows, List<HeatCell> all, boolean intervals) {}

  /** A municipality and its rates in the order of the columns; none if nothing was read. */
  public record HeatRow(Municipality municipality, List<HeatCell> cells) {

    /** Cells with bare rates, in as few characters as HTML allows: there may be ten thousand. */
    public String bare(Site site) {
      StringBuilder html = new StringBuilder();
      for (HeatCell cell : cells) {
        html.append("<td class=").append(cell.first() ? "\"first t" : "t").append(cell.level());
        html.append(cell.first() ? "\">" : ">").append(site.rate(cell.rate()));
      }
      return html.toString();
    }
  }

  /**
   * A rate and its tint.
   *
   * @param level 0 for none to 5 for the highest of the lexicon
   * @param first whether a new lexicon begins here
   */
  public record HeatCell(Rate rate, int level, boolean first) {}

  /** A rate in its place. */
  public record Example(Municipality municipality, Category category, Rate rate) {}

  /** Whether a municipality has one document, so that its intervals know of no other. */
  public boolean anySingle() {
    return main.rows().stream().anyMatch(row -> row.municipality().read() == 1);
  }
}
