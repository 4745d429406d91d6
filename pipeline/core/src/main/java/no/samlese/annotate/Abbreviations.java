package no.samlese.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import no.samlese.text.Language;

/**
 * The abbreviations of a language that end in a full stop.
 *
 * <p>Read from {@code lexicons/language/<code>/abbreviations.txt}: one a line, {@code #} begins a
 * comment. A trailing {@code !} marks one that may well end a sentence ({@code osv.}), for all
 * others a sentence ends after it only if the next word cannot go on.
 */
final class Abbreviations {
  private final Set<String> all = new HashSet<>();
  private final Set<String> mayEnd = new HashSet<>();

  private Abbreviations() {}

  static Abbreviations of(Language language) {
    Abbreviations list = new Abbreviations();
    var in = LanguageFile.open(language, "abbreviations.txt");
    if (in.isEmpty()) {
      return list;
    }
    try (var reader = new BufferedReader(new InputStreamReader(in.get(), UTF_8))) {
      reader.lines().forEach(list::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list;
  }

  private void add(String line) {
    String entry = line.replaceFirst("#.*", "").strip().toLowerCase(Locale.ROOT);
    if (entry.isEmpty()) {
      return;
    }
    boolean end = entry.endsWith("!");
    String form = end ? entry.substring(0, entry.length() - 1) : entry;
    all.add(form);
    if (end) {
      mayEnd.add(form);
    }
  }

  /** Whether the form, in any case and with its full stop, is an abbreviation. */
  boolean contains(String form) {
    return all.contains(form.toLowerCase(Locale.ROOT));
  }

  /** Whether a sentence often ends with it. */
  boolean mayEnd(String form) {
    return mayEnd.contains(form.toLowerCase(Locale.ROOT));
  }
}
