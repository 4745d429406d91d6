package no.samlese.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How scanners without Norwegian letters read a word, letter by letter, from the shares in {@code
 * lexicons/language/confusions.tsv}; the letters of a word are taken as independent of each other.
 */
final class Misreadings {
  private static final String FILE = "/lexicons/language/confusions.tsv";

  /** Readings that are less probable are left out. */
  private static final double LEAST = 1e-4;

  private static final String SCALED = "æøåÆØÅ";

  private record Confusion(String printed, String read, double share) {}

  private static final class Shipped {
    private static final Misreadings TABLE = load();
  }

  private final Map<Character, List<Confusion>> byFirst = new HashMap<>();

  private Misreadings(List<Confusion> confusions) {
    for (Confusion confusion : confusions) {
      byFirst.computeIfAbsent(confusion.printed.charAt(0), c -> new ArrayList<>()).add(confusion);
    }
  }

  static Misreadings shipped() {
    return Shipped.TABLE;
  }

  /** The probability that some letter of a word is misread, 0 to 1. */
  double anyLetter(String word) {
    double right = 1;
    for (int i = 0; i < word.length(); i++) {
      right *= 1 - wrong(word, i);
    }
    return 1 - right;
  }

  /** The letters of a word that are misread more often than one time in ten, in order. */
  String lettersAtRisk(String word) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (wrong(word, i) > 0.1) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  /** What a word is misread as, in small letters, with the probability of each. */
  Map<String, Double> of(String word) {
    Map<String, Double> readings = new LinkedHashMap<>();
    collect(word, 0, "", 1, readings);
    readings.remove(word.toLowerCase(Locale.ROOT));
    return readings;
  }

  private void collect(
      String word, int at, String before, double probability, Map<String, Double> to) {
    if (probability < LEAST) {
      return;
    }
    if (at == word.length()) {
      to.merge(before.toLowerCase(Locale.ROOT), probability, Double::sum);
      return;
    }
    double right = probability * (1 - wrong(word, at));
    collect(word, at + 1, before + word.charAt(at), right, to);
    for (Confusion confusion : at(word, at)) {
      int next = at + confusion.printed.length();
      collect(word, next, before + confusion.read, probability * confusion.share, to);
    }
  }

  private double wrong(String word, int at) {
    double sum = 0;
    for (Confusion confusion : at(word, at)) {
      sum += confusion.share;
    }
    return Math.min(1, sum);
  }

  private List<Confusion> at(String word, int at) {
    List<Confusion> all = byFirst.getOrDefault(word.charAt(at), List.of());
    return all.stream().filter(c -> word.startsWith(c.printed, at)).toList();
  }

  private static Misreadings load() {
    List<Confusion> confusions = new ArrayList<>();
    try (InputStream in = Misreadings.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] field = line.split("\t", -1);
        if (!line.startsWith("#") && field.length > 3 && field[2].equals("inside")) {
          confusions.add(new Confusion(field[0], field[1], Double.parseDouble(field[3])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return new Misreadings(scaled(confusions));
  }

  /** The shares of a Norwegian letter sum up to one; what is read aright is no misreading. */
  private static List<Confusion> scaled(List<Confusion> confusions) {
    Map<String, Double> sums = new HashMap<>();
    confusions.forEach(c -> sums.merge(c.printed, c.share, Double::sum));
    List<Confusion> scaled = new ArrayList<>();
    for (Confusion c : confusions) {
      double sum = SCALED.contains(c.printed) ? sums.get(c.printed) : 1;
      if (!c.printed.equals(c.read)) {
        scaled.add(new Confusion(c.printed, c.read, c.share / sum));
      }
    }
    return scaled;
  }
}
