package no.samlese.app.report;

import no.samlese.app.figure.Figure;
import no.samlese.app.figure.FigureFile;

/**
 * A drawing as a page shows it.
 *
 * @param svg the drawing itself; null where it is too heavy to stand in the page
 * @param file path of its files without ending, from the folder of the report
 */
public record Chart(
    String id, String title, String description, String svg, String file, int width, int height) {
  /** Longer drawings are loaded by the page, so that it opens fast. */
  private static final int HEAVY = 30_000;

  /** What it draws; of a drawing of one category, without the category. */
  public String kind() {
    int hyphen = id.indexOf('-');
    return hyphen < 0 ? id : id.substring(0, hyphen);
  }

  /** Whether there is one for each category, so that a reader may choose. */
  public boolean chosen() {
    return id.contains("-");
  }

  static Chart of(Figure figure) {
    String svg = FigureFile.svg(figure);
    return new Chart(
        figure.id(),
        figure.title(),
        figure.description(),
        svg.length() > HEAVY ? null : svg,
        "figures/" + figure.id(),
        figure.width(),
        figure.height());
  }
}
