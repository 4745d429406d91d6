package no.samlese.language;

import java.util.List;

/**
 * What the full-form lexicon says of a form.
 *
 * @param readings one a part of speech at most, the most likely first
 * @param frequencyClass how common the form is, from 0 (never met, or not known) to 31 (the most
 *     common words), doubly logarithmic as in norsk.words
 */
public record FullFormEntry(List<FullForm> readings, int frequencyClass) {
  public FullFormEntry {
    readings = List.copyOf(readings);
  }
}
