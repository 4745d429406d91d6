package no.samlese.clean.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The confusions that are looked for, with their shares before a document is known. Immutable. Read
 * from {@code lexicons/language/confusions.tsv}.
 */
final class ConfusionTable {
  private static final String FILE = "/lexicons/language/confusions.tsv";
  private static final Confusion[] NONE = {};

  private final Confusion[] all;
  private final Map<Character, Confusion[]> insideByFirst = new HashMap<>();
  private final Map<String, Confusion[]> loneByRead = new HashMap<>();
  private final Confusion[] dropped;
  private final Confusion[][] insideByAscii = new Confusion[128][];

  private static final class Shipped {
    private static final ConfusionTable TABLE = load();
  }

  private ConfusionTable(List<Confusion> confusions) {
    all = confusions.toArray(Confusion[]::new);
    Map<Character, List<Confusion>> inside = new HashMap<>();
    Map<String, List<Confusion>> lone = new HashMap<>();
    List<Confusion> empty = new ArrayList<>();
    for (Confusion confusion : all) {
      if (confusion.lone()) {
        lone.computeIfAbsent(confusion.read(), k -> new ArrayList<>()).add(confusion);
      } else if (confusion.read().isEmpty()) {
        empty.add(confusion);
      } else {
        inside.computeIfAbsent(confusion.read().charAt(0), k -> new ArrayList<>()).add(confusion);
      }
    }
    inside.forEach((c, list) -> insideByFirst.put(c, list.toArray(NONE)));
    lone.forEach((read, list) -> loneByRead.put(read, list.toArray(NONE)));
    for (char c = 0; c < 128; c++) {
      insideByAscii[c] = insideByFirst.getOrDefault(c, NONE);
    }
    dropped = empty.toArray(NONE);
  }

  static ConfusionTable shipped() {
    return Shipped.TABLE;
  }

  private static ConfusionTable load() {
    List<Confusion> confusions = new ArrayList<>();
    try (InputStream in = ConfusionTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing in the jar: " + FILE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] field = line.split("\t", -1);
          confusions.add(
              new Confusion(
                  confusions.size(),
                  field[0],
                  field[1],
                  field[2].equals("lone"),
                  Double.parseDouble(field[3])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return new ConfusionTable(scaled(confusions));
  }

  /** Makes the shares of each Norwegian letter and place sum up to one. */
  private static List<Confusion> scaled(List<Confusion> confusions) {
    Map<String, Double> sums = new HashMap<>();
    for (Confusion c : confusions) {
      sums.merge(c.printed() + c.lone(), c.share(), Double::sum);
    }
    List<Confusion> scaled = new ArrayList<>();
    for (Confusion c : confusions) {
      double sum = c.isNorwegianLetter() ? sums.get(c.printed() + c.lone()) : 1;
      scaled.add(new Confusion(c.id(), c.printed(), c.read(), c.lone(), c.share() / sum));
    }
    return scaled;
  }

  int size() {
    return all.length;
  }

  Confusion get(int id) {
    return all[id];
  }

  /** Confusions inside words whose reading starts with a character. */
  Confusion[] startingWith(char c) {
    return c < 128 ? insideByAscii[c] : insideByFirst.getOrDefault(c, NONE);
  }

  /** Confusions of a letter that is a word by itself and was read as a word. */
  Confusion[] lone(String word) {
    return loneByRead.getOrDefault(word, NONE);
  }

  /** Confusions that leave nothing. */
  Confusion[] dropped() {
    return dropped;
  }
}
