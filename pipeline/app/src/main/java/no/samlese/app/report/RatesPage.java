package no.samlese.app.report;

import java.util.List;
import no.samlese.app.report.IndexPage.Heat;

/**
 * All rates of all municipalities.
 *
 * @param words words of all together
 * @param heats one a lexicon
 */
public record RatesPage(Site site, int words, List<Heat> heats) {}
