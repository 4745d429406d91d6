package no.samlese.app.report;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.samlese.text.Language;
import no.samlese.text.UserException;

/**
 * How a report is written.
 *
 * @param language Bokmål, Nynorsk or English
 * @param title title, or empty for the usual one
 * @param sections parts beside the overview
 */
public record ReportOptions(Language language, String title, Set<ReportSection> sections) {
  public ReportOptions {
    requireNonNull(language);
    requireNonNull(title);
    EnumSet<ReportSection> sorted = EnumSet.noneOf(ReportSection.class);
    sorted.addAll(sections);
    sections = Collections.unmodifiableSet(sorted);
  }

  /** With all sections. */
  public ReportOptions(Language language, String title) {
    this(language, title, ReportSection.all());
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

  /** The same under the names of the command line. */
  public Map<String, Object> describe() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("lang", language.code());
    map.put("title", title);
    map.put("sections", sections.stream().map(ReportSection::id).toList());
    return map;
  }
}
