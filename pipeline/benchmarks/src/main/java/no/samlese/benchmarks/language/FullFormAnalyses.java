package no.samlese.benchmarks.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.language.FullForm;

/**
 * What the analyser of apertium-nno-nob says of a list of forms.
 *
 * @param whole form to its readings as a word; lower case
 * @param modifier form to its lemma as the first part of a compound
 */
record FullFormAnalyses(Map<String, List<FullForm>> whole, Map<String, String> modifier) {
  private static final Path HOME = Path.of("/usr/share/apertium/apertium-nno-nob");
  private static final Pattern READING = Pattern.compile("([^<]*)((?:<[^>]*>)+)");

  /** Runs {@code lt-proc} on the forms. */
  static FullFormAnalyses run(Collection<String> forms, String language) throws IOException {
    String analyser = language.equals("nb") ? "nob-nno" : "nno-nob";
    Path list = Files.createTempFile("forms", ".txt");
    // Brackets and the like are signs of its own to the analyser.
    Files.write(list, forms.stream().filter(f -> f.matches("[\\p{L}.-]+")).toList());
    Process process =
        new ProcessBuilder("lt-proc", "-w", HOME.resolve(analyser + ".automorf.bin").toString())
            .redirectInput(list.toFile())
            .start();
    var analyses = new FullFormAnalyses(new HashMap<>(), new HashMap<>());
    try (var in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      in.lines().forEach(analyses::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.delete(list);
    return analyses;
  }

  /** A line such as {@code ^leder/lede<vblex><pres>/leder<n><m><sg><ind>$}. */
  private void add(String line) {
    if (!line.startsWith("^") || !line.endsWith("$") || line.contains("/*")) {
      return;
    }
    String[] parts = line.substring(1, line.length() - 1).split("/", -1);
    String form = parts[0].toLowerCase(Locale.ROOT);
    if (line.indexOf('^', 1) > 0) {
      return; // more than one word to the analyser
    }
    for (int i = 1; i < parts.length; i++) {
      Matcher reading = READING.matcher(parts[i]);
      if (!reading.matches()) {
        continue;
      }
      String tags = reading.group(2);
      if (tags.contains("<compound-only-L>")) {
        modifier.putIfAbsent(form, reading.group(1).toLowerCase(Locale.ROOT));
      } else if (!tags.contains("<compound-R>") && !tags.contains("<cmp")) {
        addWhole(form, reading.group(1), tags);
      }
    }
  }

  private void addWhole(String form, String lemma, String tags) {
    String pos = pos(tags);
    if (pos.isEmpty() || lemma.isBlank()) {
      return;
    }
    FullForm reading = new FullForm(lemma, pos, features(tags));
    whole.computeIfAbsent(form, k -> new ArrayList<>(2)).add(reading);
  }

  static String pos(String tags) {
    String first = tags.substring(1, tags.indexOf('>'));
    return switch (first) {
      case "n" -> "NOUN";
      case "np" -> "PROPN";
      case "vblex", "vbser", "vbhaver" -> "VERB";
      case "vbmod", "vaux" -> "AUX";
      case "adj" -> "ADJ";
      case "adv" -> "ADV";
      case "pr" -> "ADP";
      case "prn" -> "PRON";
      case "det" -> tags.contains("<pos>") ? "PRON" : "DET";
      case "num" -> "NUM";
      case "cnjcoo" -> "CCONJ";
      case "cnjsub" -> "SCONJ";
      case "ij" -> "INTJ";
      case "part" -> "PART";
      default -> "";
    };
  }

  /** Number, definiteness, tense and so on, in apertium's short names: {@code pl.def}. */
  private static String features(String tags) {
    StringBuilder features = new StringBuilder();
    for (String tag : tags.substring(1, tags.length() - 1).split("><", -1)) {
      if (tag.matches("sg|pl|ind|def|gen|inf|pres|pret|pp|pprs|imp|pasv|comp|sup")) {
        features.append(features.isEmpty() ? "" : ".").append(tag);
      }
    }
    return features.toString();
  }
}
