package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import no.samlese.text.Language;

/**
 * One spelling of a term in one language.
 *
 * @param text a base form, a phrase, or one printed form
 * @param language the language it is a word of
 * @param exact whether it is found only as written, without inflection ({@code =} in the file)
 * @param place where it is written
 */
public record Form(String text, Language language, boolean exact, Place place) {
  public Form {
    requireNonNull(text);
    requireNonNull(language);
    requireNonNull(place);
  }
}
