package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the texts that words are counted in. */
final class Corpora {
  /**
   * A text.
   *
   * @param nynorsk or Bokmål
   * @param general whether it is prose of many fields, by which classes of frequency are measured
   * @param weight of each word
   * @param lines sentences or paragraphs
   */
  record Corpus(boolean nynorsk, boolean general, double weight, List<String> lines) {}

  private Corpora() {}

  static List<Corpus> norwegian(Path shared, Path manuals) throws IOException {
    Path language = shared.resolve("language");
    List<Corpus> all = new ArrayList<>();
    all.add(new Corpus(false, false, 0.5, statutes(language.resolve("laws-nb.txt.xz"))));
    all.add(new Corpus(true, false, 0.5, statutes(language.resolve("laws-nn.txt.xz"))));
    all.add(new Corpus(false, true, 2, treebank(language.resolve("treebank/ndt-nob.conll"))));
    all.add(new Corpus(true, true, 2, treebank(language.resolve("treebank/ndt-nno.conll"))));
    all.add(new Corpus(false, true, 1, read(language.resolve("parallel/noreg.no-nb.txt"))));
    all.add(new Corpus(true, true, 1, read(language.resolve("parallel/noreg.no-nn.txt"))));
    all.add(new Corpus(false, true, 1, read(manuals.resolve("handbook-nb.txt"))));
    all.add(new Corpus(false, true, 1, read(manuals.resolve("edu-nb.txt"))));
    return all;
  }

  static List<String> english(Path manuals) throws IOException {
    return read(manuals.resolve("handbook-en.txt"));
  }

  static List<String> danish(Path manuals) throws IOException {
    try (Stream<String> lines =
        Stream.concat(
            read(manuals.resolve("handbook-da.txt")).stream(),
            read(manuals.resolve("edu-da.txt")).stream())) {
      return lines
          .filter(line -> line.matches(".*\\b(og|af|til|der)\\b.*") && !line.contains(" the "))
          .toList();
    }
  }

  static List<String> read(Path file) throws IOException {
    return Files.readAllLines(file);
  }

  /** Statutes without the letters of their list items. */
  private static List<String> statutes(Path file) throws IOException {
    return unpack(file).lines().map(line -> line.replaceFirst("^\\(?[a-zæøå0-9]+\\)", "")).toList();
  }

  /** Unpacks with the program {@code xz}, which the JDK cannot do. */
  static String unpack(Path file) throws IOException {
    Process process = new ProcessBuilder("xz", "-dc", file.toString()).start();
    try (InputStream in = process.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> treebank(Path file) throws IOException {
    List<String> sentences = new ArrayList<>();
    StringBuilder sentence = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      if (fields.length < 3) {
        sentences.add(sentence.toString());
        sentence.setLength(0);
      } else if (!fields[1].equals("|")) {
        boolean mark = fields[1].length() == 1 && ".,;:?!".contains(fields[1]);
        sentence.append(mark ? "" : " ").append(fields[1]);
      }
    }
    return sentences;
  }
}
