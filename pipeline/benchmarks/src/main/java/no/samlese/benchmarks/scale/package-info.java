/**
 * A run of the size of the country, without documents: tables that {@code samlese run} could have
 * written of plans of all municipalities, with known rates and known copies. For measuring how
 * measures, comparisons, concordances and reports stand the size, and whether they find what was
 * planted. Nothing that is written here says anything of a real municipality.
 */
package no.samlese.benchmarks.scale;
