package no.samlese.benchmarks.language;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.annotate.PosTraining;
import no.samlese.annotate.SentenceTraining;
import no.samlese.annotate.TreebankSentence;
import no.samlese.text.Language;

/**
 * Trains {@code sentences.bin} and {@code pos.bin.gz} of a language.
 *
 * <p>Arguments: language ({@code nb} or {@code nn}), the treebank, the folder to write to, {@code
 * sentences} or {@code pos} or {@code all}; then, to learn tags from the other written standard
 * too, its treebank and a table that gives its words in the forms of the language. The lexicon of
 * the language must have been built: it is read from the class path.
 */
public final class TrainModels {
  /** Words that only the treebank knows and that are this rare are treated as unknown. */
  private static final int RARE = 4;

  private TrainModels() {}

  /** Trains the models; see the class. */
  public static void main(String[] args) throws IOException {
    Language language = Language.ofCode(args[0]);
    TrainSplit treebank = TrainSplit.read(Path.of(args[1]));
    Path out = Path.of(args[2]);
    if (!args[3].equals("pos")) {
      try (OutputStream file = FullFormBuilder.open(out.resolve("sentences.bin"))) {
        SentenceTraining.train(language, treebank.training(), file);
      }
    }
    if (!args[3].equals("sentences")) {
      FullFormCounts counts = new FullFormCounts(treebank.training());
      try (OutputStream file = FullFormBuilder.open(out.resolve("pos.bin.gz"))) {
        List<TreebankSentence> neighbour =
            args.length > 5 ? neighbour(args[4], args[5]) : List.of();
        PosTraining.train(
            language, treebank.training(), neighbour, rare(counts, args[0]), settings(), file);
      }
    }
  }

  private static List<TreebankSentence> neighbour(String treebank, String forms)
      throws IOException {
    return TrainNeighbour.read(Path.of(forms))
        .translate(TrainSplit.read(Path.of(treebank)).training());
  }

  /** What is given with {@code -Dpos.cutoff=3} and {@code -Dpos.rounds=5}. */
  private static Map<String, Integer> settings() {
    Map<String, Integer> settings = new HashMap<>();
    for (String name : List.of("cutoff", "rounds")) {
      Integer value = Integer.getInteger("pos." + name);
      if (value != null) {
        settings.put(name, value);
      }
    }
    return settings;
  }

  private static Set<String> rare(FullFormCounts counts, String language) throws IOException {
    List<String> forms = new ArrayList<>();
    counts
        .forms()
        .forEach(
            form -> {
              forms.add(form);
              forms.add(Character.toUpperCase(form.charAt(0)) + form.substring(1));
            });
    FullFormAnalyses analyses = FullFormAnalyses.run(forms, language);
    Set<String> rare = new HashSet<>();
    for (String form : counts.forms()) {
      if (!analyses.whole().containsKey(form) && counts.total(form) <= RARE) {
        rare.add(form);
      }
    }
    return rare;
  }
}
