/**
 * Units beside each other: differences with what they rest on. Reads what {@link
 * no.samlese.measure} has counted, and says where there is no basis for a comparison.
 */
package no.samlese.compare;
