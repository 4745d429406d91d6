package no.samlese.app.report;

import java.util.List;

/**
 * Where a municipality stands among the paradigms.
 *
 * @param shares of classic administration, professional rule, NPM and NPG; they sum to one
 * @param logit scale from NPM (negative) to NPG (positive); null without hits of either
 * @param low lower end of its 95 % interval; null if there are too few hits
 * @param high upper end
 * @param evenness 0 one paradigm only, 1 all alike; null without hits
 * @param paragraphs paragraphs with a hit
 * @param hybrid paragraphs with hits of several
 * @param expected such paragraphs to be expected by chance; or null
 */
public record Position(
    List<Double> shares,
    Double logit,
    Double low,
    Double high,
    Double evenness,
    int paragraphs,
    int hybrid,
    Double expected) {

  /** Which way the interval of the scale points: npg, npm, or unclear. */
  public String leaning() {
    if (low == null || high == null || (low <= 0 && high >= 0)) {
      return "unclear";
    }
    return low > 0 ? "npg" : "npm";
  }
}
