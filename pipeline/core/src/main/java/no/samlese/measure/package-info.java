/**
 * Rates with their uncertainty. Everything is computed from the tables of a run; each class names
 * the source of its method.
 */
package no.samlese.measure;
