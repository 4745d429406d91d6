package no.samlese.language;

import java.util.ArrayList;
import java.util.List;

/**
 * The readings of a form, written so that all forms that inflect alike share one code: {@code
 * NOUN,2,pl.def;VERB,1e,pret}. A {@code ^} before the edit says that the lemma begins with a
 * capital letter.
 */
final class FullFormCode {
  private FullFormCode() {}

  static String of(String form, List<FullForm> readings) {
    StringBuilder code = new StringBuilder();
    for (FullForm reading : readings) {
      boolean capital = Character.isUpperCase(reading.lemma().charAt(0));
      String lemma = capital ? uncapitalized(reading.lemma()) : reading.lemma();
      code.append(code.isEmpty() ? "" : ";").append(reading.pos()).append(',');
      code.append(capital ? "^" : "").append(FullFormEdit.between(form, lemma).code());
      code.append(',').append(reading.features());
    }
    return code.toString();
  }

  static List<FullForm> readings(String form, Pattern[] patterns) {
    List<FullForm> readings = new ArrayList<>(patterns.length);
    for (Pattern pattern : patterns) {
      String lemma = pattern.edit().apply(form);
      readings.add(
          new FullForm(
              pattern.capital() ? capitalized(lemma) : lemma, pattern.pos(), pattern.features()));
    }
    return readings;
  }

  /** One reading of any form of a class. */
  record Pattern(String pos, boolean capital, FullFormEdit edit, String features) {}

  static Pattern[] parse(String code) {
    String[] parts = code.split(";", -1);
    Pattern[] patterns = new Pattern[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String[] fields = parts[i].split(",", -1);
      boolean capital = fields[1].startsWith("^");
      FullFormEdit edit = FullFormEdit.ofCode(capital ? fields[1].substring(1) : fields[1]);
      patterns[i] = new Pattern(fields[0].intern(), capital, edit, fields[2].intern());
    }
    return patterns;
  }

  private static String uncapitalized(String word) {
    return Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
