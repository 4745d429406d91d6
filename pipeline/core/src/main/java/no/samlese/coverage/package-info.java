/**
 * What the lexicons make of a run: which terms carry the counts, which words they lack, and what
 * another version of them would change. For those who keep lexicons; nothing of it enters a report.
 *
 * <p>{@link no.samlese.coverage.RunData} reads the tables of a run and {@link
 * no.samlese.coverage.RunTexts} its texts. Each class names the source of its method.
 */
package no.samlese.coverage;
