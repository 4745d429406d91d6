/**
 * A run from a folder to tables: the only place that knows the order of the stages. Documents are
 * mapped to facts one by one, in any order and on several threads; facts are cached; tables are put
 * together in the order of paths, so that equal runs give equal files.
 */
package no.samlese.run;
