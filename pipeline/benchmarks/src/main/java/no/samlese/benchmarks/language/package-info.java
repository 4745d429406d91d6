/**
 * Builders of the language data under {@code lexicons/language/}. Run by hand, never by the
 * product.
 */
package no.samlese.benchmarks.language;
