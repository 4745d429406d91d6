package no.samlese.app.figure;

/**
 * Something that stands together with others.
 *
 * @param id key for the edges
 * @param label name
 * @param weight how much there is of it; the size of its mark
 * @param group what it belongs to; nodes of one group stand together
 */
public record NetworkNode(String id, String label, double weight, String group) {}
