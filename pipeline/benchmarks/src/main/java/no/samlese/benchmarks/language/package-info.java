/**
 * Builders of the language data under {@code lexicons/language/}: word lists and language models
 * for the repair, full forms, compounds and trained models for the annotation. The commands are in
 * the README beside the data.
 */
package no.samlese.benchmarks.language;
