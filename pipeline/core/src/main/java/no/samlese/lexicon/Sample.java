package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import no.samlese.text.Language;

/**
 * A sentence that a lexicon is tried on.
 *
 * @param text the sentence
 * @param language the language it is written in
 * @param expected whether the term must be found in it; otherwise it must not
 * @param place where it is written
 */
public record Sample(String text, Language language, boolean expected, Place place) {
  public Sample {
    requireNonNull(text);
    requireNonNull(language);
    requireNonNull(place);
  }
}
