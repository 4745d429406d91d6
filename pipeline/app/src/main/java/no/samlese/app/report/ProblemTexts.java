package no.samlese.app.report;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.text.Language;

/**
 * What the program says of problems, in the language of the report. Tables hold it in English; the
 * file {@code problems.properties} knows the sentences by pattern, and the labels hold their
 * translations under the same keys. A sentence that is not known stays in English and is marked so.
 */
final class ProblemTexts {
  private static final String PREFIX = "problem.";

  private final Labels labels;
  private final Map<String, Pattern> patterns = new TreeMap<>();

  ProblemTexts(Labels labels) {
    this.labels = labels;
    Properties known = Labels.load("problems.properties");
    for (String key : known.stringPropertyNames()) {
      patterns.put(key, Pattern.compile(known.getProperty(key)));
    }
  }

  ProblemLine line(String path, String unit, int page, String severity, String what, String cure) {
    if (labels.language() != Language.ENGLISH) {
      Optional<String> ownWhat = translate(what);
      Optional<String> ownCure = translate(cure);
      if (ownWhat.isPresent() && ownCure.isPresent()) {
        String code = labels.language().code();
        return new ProblemLine(path, unit, page, severity, ownWhat.get(), ownCure.get(), code);
      }
    }
    return new ProblemLine(path, unit, page, severity, what, cure, Language.ENGLISH.code());
  }

  private Optional<String> translate(String english) {
    for (Map.Entry<String, Pattern> entry : patterns.entrySet()) {
      Matcher matcher = entry.getValue().matcher(english);
      if (matcher.matches()) {
        return labels.find(PREFIX + entry.getKey(), groups(matcher));
      }
    }
    return Optional.empty();
  }

  /** What the pattern left open; a problem within a problem is translated in its turn. */
  private Object[] groups(Matcher matcher) {
    Object[] groups = new Object[matcher.groupCount()];
    for (int i = 0; i < groups.length; i++) {
      String group = matcher.group(i + 1);
      groups[i] = group.endsWith(".") ? translate(group).orElse(group) : group;
    }
    return groups;
  }
}
