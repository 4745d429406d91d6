/** Speed beside peers, and generators of test corpora. */
package no.samlese.benchmarks;
