package no.samlese.app.office;

/** How the values of a column are shown. */
public enum CellFormat {
  TEXT("General"),
  /** Text of a sentence or more, broken into lines. */
  PROSE("General"),
  /** An integer, thousands apart. */
  COUNT("#,##0"),
  /** An integer as it is written in dates and ranks. */
  PLAIN("0"),
  RATE("#,##0.0"),
  NUMBER("0.00"),
  PROBABILITY("0.000"),
  /** A share of one in per cent. */
  SHARE("0 %");

  private final String pattern;

  CellFormat(String pattern) {
    this.pattern = pattern;
  }

  String pattern() {
    return pattern;
  }
}
