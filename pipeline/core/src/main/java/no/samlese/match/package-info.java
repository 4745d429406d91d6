/**
 * The stage {@code match}: from an analysed document to the places where terms of the lexicons
 * stand.
 *
 * <p>{@link no.samlese.match.Matcher} is the way in; its documentation holds the rules of counting.
 * What the rules are worth is measured by {@link no.samlese.match.HitsEvaluation} and held by
 * {@link no.samlese.match.LexiconCheck}.
 */
package no.samlese.match;
