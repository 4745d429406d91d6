package no.samlese.language;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How often words stand in compounds, counted in a word list whose joints are marked.
 *
 * @param modifiers first parts as written, joint included
 * @param heads lemmas of last parts, with the number of different first parts they were seen with
 * @param exceptions words that the counts lead astray, with {@code =} at their joints; without any
 *     for a word that is none
 */
public record CompoundTables(
    Map<String, Modifier> modifiers, Map<String, Head> heads, Map<String, String> exceptions) {

  /**
   * A first part of compounds.
   *
   * @param stem letters without the joint
   * @param lemma base form
   * @param heads number of different last parts it was seen with; 0 if it is parted further in most
   *     compounds
   * @param plain number of plain words that begin as if it were a part of them
   */
  public record Modifier(int stem, String lemma, int heads, int plain) {}

  /**
   * A last part of compounds.
   *
   * @param modifiers number of different first parts it was seen with; 0 if it is parted further
   * @param plain number of plain words that end as if it were a part of them
   */
  public record Head(int modifiers, int plain) {}

  /** Reads what {@link #write} wrote. */
  public static CompoundTables read(InputStream in) throws IOException {
    var tables = new CompoundTables(new HashMap<>(), new HashMap<>(), new HashMap<>());
    try (var reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        tables.add(line.split("\t", -1));
      }
    }
    return tables;
  }

  private void add(String[] row) {
    switch (row[0]) {
      case "m" -> {
        int stem = Integer.parseInt(row[2]);
        String lemma = row[5].equals("-") ? row[1].substring(0, stem) : row[5];
        int heads = Integer.parseInt(row[3]);
        modifiers.put(row[1], new Modifier(stem, lemma, heads, Integer.parseInt(row[4])));
      }
      case "h" -> heads.put(row[1], new Head(Integer.parseInt(row[2]), Integer.parseInt(row[3])));
      default -> exceptions.put(row[1].replace("=", ""), row[1]);
    }
  }

  /** Writes a table of text, packed: the same bytes for the same tables. */
  public void write(OutputStream out) throws IOException {
    try (var writer =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
      for (var m : new TreeMap<>(modifiers).entrySet()) {
        Modifier modifier = m.getValue();
        boolean same = modifier.lemma().equals(m.getKey().substring(0, modifier.stem()));
        String lemma = same ? "-" : modifier.lemma();
        writer.write(
            String.join("\t", "m", m.getKey(), "" + modifier.stem(), "" + modifier.heads()));
        writer.write("\t" + modifier.plain() + "\t" + lemma + "\n");
      }
      for (var h : new TreeMap<>(heads).entrySet()) {
        Head head = h.getValue();
        writer.write("h\t" + h.getKey() + "\t" + head.modifiers() + "\t" + head.plain() + "\n");
      }
      for (var e : new TreeMap<>(exceptions).entrySet()) {
        writer.write("x\t" + e.getValue() + "\n");
      }
    }
  }
}
