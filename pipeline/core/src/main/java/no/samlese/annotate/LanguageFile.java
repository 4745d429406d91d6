package no.samlese.annotate;

import java.io.InputStream;
import java.util.Optional;
import no.samlese.text.Language;

/** The files of a language, as they travel in the jar. */
final class LanguageFile {
  private LanguageFile() {}

  /** Opens {@code lexicons/language/<code>/<name>}; empty if the language has no such file. */
  static Optional<InputStream> open(Language language, String name) {
    return Optional.ofNullable(open(language.code() + "/" + name));
  }

  /** Opens {@code lexicons/language/<path>}; null if there is no such file. */
  static InputStream open(String path) {
    return LanguageFile.class.getResourceAsStream("/lexicons/language/" + path);
  }
}
