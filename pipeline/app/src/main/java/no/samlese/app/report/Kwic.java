package no.samlese.app.report;

import java.util.List;

/**
 * Hits of a term or category in their lines.
 *
 * @param lines chosen by a fixed rule: municipalities in turn, then their documents, then the hits
 *     in each
 * @param hits all hits that are counted
 */
public record Kwic(List<KwicLine> lines, int hits) {
  public Kwic {
    lines = List.copyOf(lines);
  }

  static Kwic of(List<KwicLine> lines, int hits) {
    return new Kwic(lines == null ? List.of() : lines, hits);
  }
}
