package no.samlese.benchmarks.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The word list norsk.words: forms with compound joints and, for Bokmål, a frequency class.
 *
 * @param joints form to the form with {@code =} at its joints; lower case
 * @param frequency form to its class, 0 to 31
 */
record FullFormWords(NavigableMap<String, String> joints, NavigableMap<String, Integer> frequency) {
  /** Reads the words of one language ({@code nb} or {@code nn}) from the file packed with xz. */
  static FullFormWords read(Path file, String language) throws IOException {
    var words = new FullFormWords(new TreeMap<>(), new TreeMap<>());
    Process unpack = new ProcessBuilder("xzcat", file.toString()).start();
    try (var in =
        new BufferedReader(
            new InputStreamReader(unpack.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> words.add(line.split("\\s+", -1), language.equals("nn")));
    }
    return words;
  }

  private void add(String[] fields, boolean nynorsk) {
    boolean star = false;
    boolean other = false;
    int frequency = 0;
    for (int i = 1; i < fields.length; i++) {
      star |= fields[i].equals("*");
      other |= !fields[i].equals("*");
      frequency = fields[i].matches("\\d+") ? Integer.parseInt(fields[i]) : frequency;
    }
    boolean wanted = nynorsk ? star : other;
    if (!wanted || fields[0].matches(".*(yyyy|xxxx|zyzy).*")) {
      return;
    }
    String marked = fields[0].replace("\"", "").toLowerCase(Locale.ROOT);
    String form = marked.replace("=", "");
    joints.merge(form, marked, (a, b) -> a.contains("=") ? a : b);
    frequency().merge(form, frequency, Math::max);
  }
}
