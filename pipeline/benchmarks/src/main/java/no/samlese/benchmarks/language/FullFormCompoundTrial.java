package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.samlese.language.CompoundSplitter;
import no.samlese.language.CompoundTables;
import no.samlese.language.FullFormEntry;
import no.samlese.language.FullFormLexicon;

/**
 * Measures the splitter on 5 000 words of norsk.words with marked joints and as many common words
 * without joints; the tables are built from the list without them.
 *
 * <p>Arguments: language, norsk.words packed with xz, the folder of the built files, a seed; then
 * {@code lemmas} to leave out all other forms of the words too, {@code errors} to see some errors,
 * {@code fit} to fit the weights of the decision on the words.
 */
public final class FullFormCompoundTrial {
  private static final int SAMPLE = 5000;
  private static final int SHOWN = 100;

  private final FullFormWords words;
  private final FullFormLexicon lexicon;
  private final FullFormCompounds counter;

  private FullFormCompoundTrial(FullFormWords words, FullFormLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    var nothing = new FullFormAnalyses(new HashMap<>(), new HashMap<>());
    this.counter = new FullFormCompounds(words, nothing, entries());
  }

  /** Prints the two shares. */
  public static void main(String[] args) throws IOException {
    FullFormWords words = FullFormWords.read(Path.of(args[1]), args[0]);
    Set<String> wishes = new HashSet<>(List.of(args).subList(4, args.length));
    try (var in = Files.newInputStream(Path.of(args[2]).resolve("forms.fst"))) {
      var trial = new FullFormCompoundTrial(words, FullFormLexicon.read(in));
      trial.run(Long.parseLong(args[3]), wishes);
    }
  }

  private NavigableMap<String, FullFormEntry> entries() {
    var entries = new TreeMap<String, FullFormEntry>();
    for (String form : words.joints().keySet()) {
      lexicon.lookup(form).ifPresent(entry -> entries.put(form, entry));
      for (String part : words.joints().get(form).split("=", -1)) {
        lexicon.lookup(part).ifPresent(entry -> entries.put(part, entry));
      }
    }
    return entries;
  }

  private void run(long seed, Set<String> wishes) {
    List<String> compounds = sample(seed, form -> words.joints().get(form).contains("="));
    List<String> simple = sample(seed, counter::isPlain);
    Set<String> without = new HashSet<>(compounds);
    without.addAll(simple);
    if (wishes.contains("lemmas")) {
      addForms(without);
    }
    CompoundTables tables = counter.build(without, lexicon);
    var splitter = new CompoundSplitter(tables, lexicon);
    if (wishes.contains("fit")) {
      compounds.removeIf(tables.exceptions()::containsKey);
      simple.removeIf(tables.exceptions()::containsKey);
      System.out.println(CompoundFit.weights(splitter, compounds, simple));
    } else {
      report("marked", compounds, splitter, wishes.contains("errors"));
      report("plain", simple, splitter, wishes.contains("errors"));
    }
  }

  /** At most half of the words, so that enough are left to count. */
  private List<String> sample(long seed, Predicate<String> wanted) {
    List<String> all = new ArrayList<>(words.joints().keySet());
    all.removeIf(wanted.negate());
    Collections.shuffle(all, new Random(seed));
    return new ArrayList<>(all.subList(0, Math.min(SAMPLE, all.size() / 2)));
  }

  private void addForms(Set<String> without) {
    Set<String> lemmas = new HashSet<>();
    without.forEach(form -> lemmas.add(counter.lemma(form)));
    for (String form : words.joints().keySet()) {
      if (lemmas.contains(counter.lemma(form))) {
        without.add(form);
      }
    }
  }

  private void report(String name, List<String> sample, CompoundSplitter splitter, boolean show) {
    List<String> errors = new ArrayList<>();
    for (String form : sample) {
      String split = FullFormCompounds.split(splitter, form);
      if (!split.equals(words.joints().get(form))) {
        errors.add(words.joints().get(form) + " > " + split);
      }
    }
    double right = 100 - 100.0 * errors.size() / sample.size();
    System.out.printf(Locale.ROOT, "%s: %.2f %% of %d%n", name, right, sample.size());
    if (show) {
      System.out.println(errors.subList(0, Math.min(SHOWN, errors.size())));
    }
  }
}
