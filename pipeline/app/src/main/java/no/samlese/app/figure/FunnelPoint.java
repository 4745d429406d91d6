package no.samlese.app.figure;

/**
 * A rate and the amount of text behind it.
 *
 * @param label whose rate it is; written if the rate lies outside the limits
 * @param words words that the rate rests on
 * @param rate the rate
 * @param outside whether it lies outside the limits
 */
public record FunnelPoint(String label, double words, double rate, boolean outside) {
  boolean drawn() {
    return Extent.holds(words) && Extent.holds(rate) && words > 0;
  }
}
