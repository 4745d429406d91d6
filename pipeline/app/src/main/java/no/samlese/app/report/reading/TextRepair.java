package no.samlese.app.report.reading;

/**
 * A change by the repair.
 *
 * @param start first offset in the clean text of what it became
 * @param end offset after the last; equal to the first if nothing is left
 */
public record TextRepair(
    int page, int start, int end, String from, String to, String rule, double confidence) {}
