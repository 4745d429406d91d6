package no.samlese.clean.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Abbreviations that look like misread words: {@code s.}, {@code al.}. Immutable. */
final class Abbreviations {
  private static final String FILE = "/lexicons/language/abbreviations-before-stop.txt";
  private static final String AFTER_STOP = "-";
  private static final List<String> AND_OTHERS = List.of("et al", "et.al");

  private final Set<String> forms = new HashSet<>();

  private static final class Shipped {
    private static final Abbreviations ALL = load();
  }

  private Abbreviations() {}

  static Abbreviations shipped() {
    return Shipped.ALL;
  }

  private static Abbreviations load() {
    Abbreviations all = new Abbreviations();
    try (InputStream in = Abbreviations.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.startsWith("#")).forEach(all.forms::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return all;
  }

  /** Whether the piece of a text is an abbreviation; {@code et al} is one without its stop too. */
  boolean holdAt(String text, int start, int end) {
    if (end - start == 2 && AND_OTHERS.stream().anyMatch(o -> text.startsWith(o, end - 5))) {
      return true;
    }
    if (end - start > 4 || end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    String piece = text.substring(start, end).toLowerCase(Locale.ROOT);
    return forms.contains(piece)
        || (start > 0 && text.charAt(start - 1) == '.' && forms.contains(AFTER_STOP + piece));
  }
}
