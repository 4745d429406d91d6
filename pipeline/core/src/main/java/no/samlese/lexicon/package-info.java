/**
 * The lexicons as they are written: what a term is, where the files are, whether they are well made
 * and which words each form stands for.
 *
 * <p>{@link no.samlese.lexicon.LexiconLoader} is the way in. Everything it returns is immutable.
 * Nothing here knows of documents: finding terms in text is {@code no.samlese.match}.
 */
package no.samlese.lexicon;
