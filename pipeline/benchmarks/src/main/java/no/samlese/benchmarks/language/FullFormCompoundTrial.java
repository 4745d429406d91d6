package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import no.samlese.language.CompoundSplitter;
import no.samlese.language.CompoundTables;
import no.samlese.language.FullFormEntry;
import no.samlese.language.FullFormLexicon;

/**
 * Measures the splitter on 5 000 words of norsk.words with marked joints, which the counts are made
 * without, and on 5 000 common words without joints.
 *
 * <p>Arguments: language, norsk.words packed with xz, the folder of the built files, a seed.
 */
public final class FullFormCompoundTrial {
  private static final int SAMPLE = 5000;

  private FullFormCompoundTrial() {}

  /** Prints the two shares and some errors. */
  public static void main(String[] args) throws IOException {
    FullFormWords words = FullFormWords.read(Path.of(args[1]), args[0]);
    FullFormLexicon lexicon;
    try (var in = Files.newInputStream(Path.of(args[2]).resolve("forms.fst"))) {
      lexicon = FullFormLexicon.read(in);
    }
    var entries = new TreeMap<String, FullFormEntry>();
    for (String form : words.joints().keySet()) {
      lexicon.lookup(form).ifPresent(entry -> entries.put(form, entry));
      for (String part : words.joints().get(form).split("=", -1)) {
        lexicon.lookup(part).ifPresent(entry -> entries.put(part, entry));
      }
    }
    var counter =
        new FullFormCompounds(
            words, new FullFormAnalyses(new HashMap<>(), new HashMap<>()), entries);
    List<String> marked = new ArrayList<>();
    List<String> plain = new ArrayList<>();
    for (String form : words.joints().keySet()) {
      if (words.joints().get(form).contains("=")) {
        marked.add(form);
      } else if (counter.isPlain(form)) {
        plain.add(form);
      }
    }
    Collections.shuffle(marked, new Random(Long.parseLong(args[3])));
    Collections.shuffle(plain, new Random(Long.parseLong(args[3])));
    List<String> compounds = marked.subList(0, SAMPLE);
    List<String> simple = plain.subList(0, Math.min(SAMPLE, plain.size() / 2));
    Set<String> without = new HashSet<>(compounds);
    without.addAll(simple);
    CompoundTables tables = counter.count(without, lexicon);
    if (args.length > 4) {
      var fit = new CompoundSplitter(tables, lexicon);
      // Words the counts know would look too easy: fitted on words they were made without, too.
      fit(fit, marked.subList(SAMPLE / 2, SAMPLE), plain.subList(SAMPLE / 2, simple.size()));
    }
    var splitter = new CompoundSplitter(tables, lexicon);
    report("marked", marked.subList(0, SAMPLE / 2), words, splitter);
    report("plain", plain.subList(0, SAMPLE / 2), words, splitter);
  }

  /** Logistic regression of the decision; prints the weights for the options. */
  private static void fit(CompoundSplitter splitter, List<String> yes, List<String> no) {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (List<String> side : List.of(yes, no)) {
      for (String form : side) {
        splitter
            .search(form)
            .ifPresent(
                cuts -> {
                  rows.add(splitter.features(form, cuts));
                  labels.add(side == yes);
                });
      }
    }
    double[] weights = new double[rows.get(0).length + 1];
    for (int step = 0; step < 20_000; step++) {
      double[] gradient = new double[weights.length];
      for (int r = 0; r < rows.size(); r++) {
        double odds = weights[0];
        for (int i = 0; i < rows.get(r).length; i++) {
          odds += weights[i + 1] * rows.get(r)[i];
        }
        double miss = (labels.get(r) ? 1 : 0) - 1 / (1 + Math.exp(-odds));
        gradient[0] += miss;
        for (int i = 0; i < rows.get(r).length; i++) {
          gradient[i + 1] += miss * rows.get(r)[i];
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += gradient[i] * 0.1 / rows.size();
      }
    }
    System.out.println(Arrays.toString(weights));
  }

  private static void report(
      String name, List<String> sample, FullFormWords words, CompoundSplitter splitter) {
    int right = 0;
    List<String> errors = new ArrayList<>();
    for (String form : sample) {
      String split = FullFormCompounds.split(splitter, form);
      if (split.equals(words.joints().get(form))) {
        right++;
      } else {
        errors.add(words.joints().get(form) + " > " + split);
      }
    }
    System.out.printf("%s: %.2f %% of %d%n", name, 100.0 * right / sample.size(), sample.size());
    System.out.println(errors.subList(0, Math.min(60, errors.size())));
  }
}
