package no.samlese.app.report;

/**
 * The page in which all hits are searched.
 *
 * @param total hits that are counted
 */
public record ConcordancePage(Site site, int total) {}
