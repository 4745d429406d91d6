/**
 * Lexicons from and to the dictionary formats of other tools.
 *
 * <p>{@link no.samlese.lexicon.exchange.LexiconFormat} reads a file into a {@link
 * no.samlese.lexicon.exchange.Dictionary} and writes one; {@link
 * no.samlese.lexicon.exchange.LexiconExport} makes it of our lexicons, {@link
 * no.samlese.lexicon.exchange.LexiconImport} makes a lexicon of it. What is lost on the way is told
 * in a {@link no.samlese.lexicon.exchange.Report}.
 */
package no.samlese.lexicon.exchange;
