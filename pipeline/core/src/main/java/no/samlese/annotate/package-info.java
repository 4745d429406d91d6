/**
 * From clean text to analysed text: the language of every block, its sentences, and its tokens with
 * base form, part of speech and compound parts.
 *
 * <p>{@link no.samlese.annotate.Annotator} is the way in. Look-ups in full-form lists come first,
 * models are asked where the look-up leaves a question, endings last. Types of CoreNLP and OpenNLP
 * do not leave this package.
 */
package no.samlese.annotate;
