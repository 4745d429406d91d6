/**
 * The concordance of a run: every place where a query holds, in its context, and sentences to code
 * on. A query is read by {@link no.samlese.concordance.QueryParser}, held against one document
 * after the other, and answered with lines of a table.
 *
 * <p>It reads only the database of a run ({@link no.samlese.concordance.RunTables}), document by
 * document, so that a corpus need not fit into memory; the columns of codes are taken from the
 * table {@code hits} as they stand there.
 */
package no.samlese.concordance;
