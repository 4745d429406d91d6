package no.samlese.benchmarks.demo;

import java.awt.Color;

/**
 * How a plan looks in print.
 *
 * @param bodyFamily the Liberation font of the text, {@code Serif} or {@code Sans}
 * @param headFamily that of headings, tables and running heads
 * @param columns 1 or 2
 * @param justified whether lines are filled and words divided at their ends
 * @param contents whether a contents list follows the title page
 * @param pageNumber how the number stands at the foot, as a format of number and number of pages
 */
record Look(
    String bodyFamily,
    String headFamily,
    float size,
    int columns,
    boolean justified,
    boolean contents,
    String pageNumber,
    Color accent) {

  static Look of(String layout) {
    return switch (layout) {
      case "running-heads" ->
          new Look("Serif", "Sans", 11, 1, false, true, "%1$d", new Color(20, 84, 64));
      case "born-digital" ->
          new Look(
              "Sans", "Sans", 10.5f, 1, false, true, "Side %1$d av %2$d", new Color(0, 75, 130));
      case "ocr-eng" -> new Look("Serif", "Sans", 11, 1, false, true, "%1$d", Color.BLACK);
      case "scan" -> new Look("Sans", "Sans", 11, 1, false, false, "– %1$d –", Color.BLACK);
      case "two-column" ->
          new Look("Serif", "Sans", 10, 2, true, false, "%1$d", new Color(140, 45, 30));
      default -> throw new IllegalArgumentException("No look for the layout " + layout + ".");
    };
  }
}
