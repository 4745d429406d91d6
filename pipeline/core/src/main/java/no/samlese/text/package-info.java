/**
 * The immutable values that all stages share: what a document looks like after each stage.
 *
 * <p>Three layers of text are kept apart and linked by offsets: the <em>extracted</em> text (one
 * string a document, pages in order), the <em>clean</em> text (blocks of repaired text) and the
 * <em>analysed</em> text (sentences and tokens over the clean text). Offsets are UTF-16 code units,
 * 0-based, end exclusive. Only the JDK is used here.
 */
package no.samlese.text;
