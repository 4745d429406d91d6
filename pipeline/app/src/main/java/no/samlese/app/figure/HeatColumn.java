package no.samlese.app.figure;

/**
 * A column of tinted cells.
 *
 * @param label name of the column
 * @param group what it belongs to; neighbours of one group stand together
 */
public record HeatColumn(String label, String group) {}
