/** How long it takes to find what documents share. */
package no.samlese.benchmarks.reuse;
