/**
 * The matcher beside other programs that look up phrases in text: {@link
 * no.samlese.benchmarks.match.MatchBesidePeers}.
 */
package no.samlese.benchmarks.match;
