package no.samlese.app.figure;

/**
 * That two nodes stand together.
 *
 * @param first key of a node
 * @param second key of another node
 * @param strength how strongly; not drawn unless it is finite and above zero
 * @param label the strength in words
 */
public record NetworkEdge(String first, String second, double strength, String label) {}
