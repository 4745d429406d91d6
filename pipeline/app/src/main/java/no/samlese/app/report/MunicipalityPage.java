package no.samlese.app.report;

import java.util.List;
import java.util.Map;

/**
 * The page of one municipality.
 *
 * @param allWords words of all municipalities together
 * @param group code of its KOSTRA group; null if it has none, or the group has nobody else
 * @param themes what is said of it, under the headings of the source texts
 * @param position where it stands among the paradigms; null without hits
 * @param changes between its generations of plans
 * @param categories by identifier
 * @param documents its files
 * @param problems what was not read of them, or not well
 * @param most quotations shown of one category at most
 */
public record MunicipalityPage(
    Site site,
    Municipality municipality,
    int allWords,
    String group,
    List<ThemeSection> themes,
    Position position,
    List<Change> changes,
    Map<String, Category> categories,
    List<DocumentLine> documents,
    List<ProblemLine> problems,
    int most) {

  /**
   * A heading.
   *
   * @param id name of the theme
   * @param scale the rate at the right end of the drawings
   * @param sections rates, one a lexicon
   * @param findings statements that hold or not
   */
  public record ThemeSection(
      String id, String title, double scale, List<Section> sections, List<Finding> findings) {
    public boolean quoted() {
      return sections.stream().anyMatch(Section::main);
    }
  }

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
   * @param group its rate in the KOSTRA group; null if there is none to show
   * @param all its rate in all municipalities together
   */
  public record Entry(
      Category category,
      Rate rate,
      Rate group,
      Rate all,
      IntervalBar bar,
      List<Quotation> quotations) {}

  public String name() {
    return site.name(municipality);
  }

  /** Changes that bear weight. */
  public List<Change> bearing() {
    return changes.stream().filter(change -> !change.verdict().equals("unclear")).toList();
  }
}
