/** What the drawings of the report cost. */
package no.samlese.benchmarks.figure;
