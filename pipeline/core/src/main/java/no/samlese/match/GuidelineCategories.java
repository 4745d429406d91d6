package no.samlese.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samlese.text.Hit;

/**
 * What our categories are called in the guideline that gold passages are coded by: the table {@code
 * lexicons/evaluation/hits-categories.csv}. A row for a term goes before that of its category.
 */
final class GuidelineCategories {
  private static final String TABLE = "/lexicons/evaluation/hits-categories.csv";
  private static final String UNCODED = "-";

  private final Map<String, String> names = new HashMap<>();

  GuidelineCategories() {
    try (InputStream in = GuidelineCategories.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comma = line.indexOf(',');
        if (comma > 0 && line.charAt(0) != '#') {
          names.put(line.substring(0, comma).strip(), line.substring(comma + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The guideline's category of a hit; empty if the guideline leaves it uncoded. */
  Optional<String> of(Hit hit) {
    String name = names.getOrDefault(hit.termId(), names.getOrDefault(hit.category(), UNCODED));
    return name.equals(UNCODED) ? Optional.empty() : Optional.of(name);
  }
}
