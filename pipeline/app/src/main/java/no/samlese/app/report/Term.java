package no.samlese.app.report;

import java.util.List;

/**
 * A term of a lexicon.
 *
 * @param also other categories that it may signal
 * @param facet facet, or empty
 * @param forms forms in Bokmål, joined by commas
 * @param sources keys of sources, joined by blanks
 */
public record Term(
    String id,
    String lexicon,
    String category,
    List<String> also,
    String facet,
    String forms,
    String sources) {

  /** What readers call it: its first form. */
  public String label() {
    int comma = forms.indexOf(',');
    String first = comma < 0 ? forms : forms.substring(0, comma);
    return first.isBlank() ? id : first;
  }
}
