/** Builds the data under {@code lexicons/language/} from their sources. */
package no.samlese.benchmarks.language;
