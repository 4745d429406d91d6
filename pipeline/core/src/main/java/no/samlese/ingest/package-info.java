/**
 * The stage {@code ingest}: from a path to the text as found. Files are found and recognised here;
 * each is parsed by Apache Tika in a child process that may crash, hang or run out of memory
 * without harm to the run. Tika's types stay in this package.
 */
package no.samlese.ingest;
