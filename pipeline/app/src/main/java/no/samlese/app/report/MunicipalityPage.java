package no.samlese.app.report;

import java.util.List;

/**
 * The page of one municipality.
 *
 * @param allWords words of all municipalities together
 * @param main by the lexicons compared first
 * @param company by the other lexicons
 * @param findings statements that hold of it or not, by topic
 * @param documents its files
 * @param problems what was not read of them, or not well
 * @param most quotations shown of one category at most
 */
public record MunicipalityPage(
    Site site,
    Municipality municipality,
    int allWords,
    Profile main,
    Profile company,
    List<Topic> findings,
    List<DocumentLine> documents,
    List<ProblemLine> problems,
    int most) {

  /** Statements under one heading. */
  public record Topic(String title, List<Finding> findings) {}

  /**
   * Some lexicons on one scale.
   *
   * @param scale the rate at the right end of the drawings
   * @param sections one a lexicon
   */
  public record Profile(double scale, List<Section> sections) {}

  /** The categories of a lexicon. */
  public record Section(String lexicon, String title, boolean main, List<Entry> entries) {
    public List<Entry> found() {
      return entries.stream().filter(entry -> entry.rate().hits() > 0).toList();
    }

    public List<Entry> missing() {
      return entries.stream().filter(entry -> entry.rate().hits() == 0).toList();
    }
  }

  /**
   * A category.
   *
   * @param all its rate in all municipalities together
   */
  public record Entry(
      Category category, Rate rate, Rate all, IntervalBar bar, List<Quotation> quotations) {}

  public String name() {
    return site.name(municipality);
  }
}
