package no.samlese.app.report;

import java.util.List;
import java.util.Map;

/**
 * The first page of a report.
 *
 * @param question titles of the lexicons, as an enumeration
 * @param main rates by the lexicons compared first
 * @param company rates by the other lexicons; empty if there are none
 * @param example a rate to explain how to read the table; null if there is none with an interval
 * @param documents every file of the corpus
 * @param problems what was not read, or not well
 * @param pages path of the page of a municipality, by its key
 * @param tables names of the tables
 */
public record IndexPage(
    Site site,
    String question,
    CorpusFigures figures,
    Heat main,
    List<Heat> company,
    Example example,
    List<DocumentLine> documents,
    List<ProblemLine> problems,
    Map<String, Municipality> pages,
    List<String> tables) {

  /**
   * A table of rates.
   *
   * @param groups columns
   * @param rows one a municipality
   * @param all all municipalities together
   */
  public record Heat(List<CategoryGroup> groups, List<HeatRow> rows, List<HeatCell> all) {}

  /** A municipality and its rates in the order of the columns; none if nothing was read. */
  public record HeatRow(Municipality municipality, List<HeatCell> cells) {}

  /**
   * A rate and its tint.
   *
   * @param level 0 for none to 5 for the highest of the lexicon
   * @param first whether a new lexicon begins here
   */
  public record HeatCell(Rate rate, int level, boolean first) {}

  /** A rate in its place. */
  public record Example(Municipality municipality, Category category, Rate rate) {}

  public List<ProblemLine> severe() {
    return problems.stream().filter(problem -> !problem.severity().equals("note")).toList();
  }

  public List<ProblemLine> notes() {
    return problems.stream().filter(problem -> problem.severity().equals("note")).toList();
  }

  /** Whether a municipality has one document, so that its intervals know of no other. */
  public boolean anySingle() {
    return main.rows().stream().anyMatch(row -> row.municipality().read() == 1);
  }
}
