package no.samlese.app.report;

import static java.util.Objects.requireNonNull;

import no.samlese.text.Language;
import no.samlese.text.UserException;

/**
 * How a report is written.
 *
 * @param language Bokmål, Nynorsk or English
 * @param title title, or empty for the usual one
 */
public record ReportOptions(Language language, String title) {
  public ReportOptions {
    requireNonNull(language);
    requireNonNull(title);
  }

  /** The language of a code given by a user. */
  public static Language language(String code) {
    Language language = Language.ofCode(code);
    return switch (language) {
      case BOKMAAL, NYNORSK, ENGLISH -> language;
      default ->
          throw new UserException(
              "There is no report in the language \"" + code + "\".", "Give nb, nn or en.");
    };
  }
}
