package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.annotate.TreebankSentence;

/**
 * Apertium's analyser, constraint grammar and tagger of {@code apertium-nno-nob}, as its translator
 * runs them, measured on the sentences of a treebank.
 *
 * <p>It does not tell auxiliaries from verbs, names from nouns with capitals nor marks apart as
 * Universal Dependencies do: words alone are compared, auxiliaries count as verbs and lemmas
 * without case.
 */
final class ApertiumTagger {
  private static final String HOME = "/usr/share/apertium/apertium-nno-nob/";
  private static final Pattern UNIT = Pattern.compile("\\^([^/$]*)/([^$]*?)\\$");
  private static final Pattern READING = Pattern.compile("\\*?([^<]*)((?:<[^>]*>)*)(.*)");

  private ApertiumTagger() {}

  static String compare(String language, List<TreebankSentence> sentences) throws IOException {
    String mode = language.equals("nb") ? "nob-nno" : "nno-nob";
    Path text = Files.createTempFile("sentences", ".txt");
    Files.write(
        text,
        sentences.stream().map(s -> s.text().replaceAll("[\\[\\]^$<>/\\\\{}@~]", " ")).toList());
    run(mode, text);
    long start = System.nanoTime();
    List<String> lines = run(mode, text);
    double seconds = (System.nanoTime() - start) / 1e9;
    Files.delete(text);
    int[] score = new int[4];
    for (int i = 0; i < sentences.size(); i++) {
      score(sentences.get(i), lines.get(i), score);
    }
    return String.format(
        Locale.ROOT,
        "of %d words: same token %.2f %%, pos %.2f %%, lemma %.2f %%, %.0f words/s",
        score[0],
        100.0 * score[1] / score[0],
        100.0 * score[2] / score[0],
        100.0 * score[3] / score[0],
        sentences.stream().mapToInt(s -> s.tokens().size()).sum() / seconds);
  }

  private static List<String> run(String mode, Path text) throws IOException {
    String files = HOME + mode;
    String command =
        "lt-proc -w -e "
            + files
            + ".automorf.bin | cg-proc -w "
            + files
            + ".rlx.bin"
            + " | apertium-tagger -p -g "
            + files
            + ".prob";
    Process process = new ProcessBuilder("sh", "-c", command).redirectInput(text.toFile()).start();
    try (var in = process.getInputStream()) {
      String output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(output.split("\n", -1));
    }
  }

  /** Words, those with the same token, with the same tag, with the same lemma. */
  private static void score(TreebankSentence gold, String line, int[] score) {
    Map<Integer, String[]> found = new HashMap<>();
    Matcher unit = UNIT.matcher(line);
    int at = 0;
    while (unit.find()) {
      int start = gold.text().indexOf(unit.group(1), at);
      if (start >= 0) {
        at = start + unit.group(1).length();
        found.put(start, new String[] {unit.group(1), unit.group(2)});
      }
    }
    for (TreebankSentence.Token token : gold.tokens()) {
      if (Character.isLetter(token.form().charAt(0))) {
        String[] unitFound = found.get(token.span().start());
        score[0]++;
        if (unitFound != null && unitFound[0].equals(token.form())) {
          compare(token, unitFound[1], score);
        }
      }
    }
  }

  private static void compare(TreebankSentence.Token gold, String analysis, int[] score) {
    score[1]++;
    Matcher reading = READING.matcher(analysis);
    if (!reading.matches()) {
      return;
    }
    String tags = reading.group(2);
    String pos = tags.isEmpty() ? "" : FullFormAnalyses.pos(tags);
    String wanted = gold.pos().equals("AUX") ? "VERB" : gold.pos();
    score[2] += wanted.equals(pos.equals("AUX") ? "VERB" : pos) ? 1 : 0;
    score[3] += reading.group(1).equalsIgnoreCase(gold.lemma()) ? 1 : 0;
  }
}
