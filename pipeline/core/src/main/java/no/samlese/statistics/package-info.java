/**
 * Statistics on plain numbers: intervals, tests, effect sizes, compositions, maps and clusters. No
 * class here knows documents or tables; each names the source of its method, and is held to R by
 * {@code statistics/golden.json} among the tests.
 */
package no.samlese.statistics;
