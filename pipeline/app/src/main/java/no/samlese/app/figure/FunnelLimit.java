package no.samlese.app.figure;

/**
 * Between which rates chance alone keeps a text of some length; not drawn where it is not finite.
 *
 * @param words length of the text
 * @param low95 lower limit of 95 %
 * @param high95 upper limit of 95 %
 * @param low998 lower limit of 99.8 %
 * @param high998 upper limit of 99.8 %
 */
public record FunnelLimit(
    double words, double low95, double high95, double low998, double high998) {}
