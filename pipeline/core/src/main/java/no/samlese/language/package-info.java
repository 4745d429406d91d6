/**
 * Language resources that several stages share: word lists with frequencies, full forms with lemma
 * and part of speech, compound splitting, language models. Loaded when first needed, immutable, and
 * shared between threads. The data lie under {@code lexicons/language/}, each with its source,
 * licence, checksum and the command that makes it.
 */
package no.samlese.language;
