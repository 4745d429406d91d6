/**
 * The stage {@code context}: what is said about a hit, in its sentence. Rules are data under {@code
 * lexicons/context/}.
 */
package no.samlese.context;
