package no.samlese.benchmarks.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Sample;
import no.samlese.lexicon.Term;

/**
 * Writes a text that is rich in terms: the example sentences of the lexicons in chance order, those
 * of each category as often as it takes to have a number of them.
 *
 * <p>{@code ExampleText LANGUAGE SENTENCES OUT.txt}: nb or nn, and sentences for each category.
 */
public final class ExampleText {
  private static final long SEED = 7;

  private ExampleText() {}

  public static void main(String[] args) throws IOException {
    Map<String, List<String>> byCategory = new TreeMap<>();
    for (Term term : LexiconLoader.load(Optional.empty()).terms()) {
      for (Sample sample : term.samples()) {
        if (sample.expected() && sample.language().code().equals(args[0])) {
          byCategory.computeIfAbsent(term.category(), c -> new ArrayList<>()).add(sample.text());
        }
      }
    }
    int wanted = Integer.parseInt(args[1]);
    List<String> sentences = new ArrayList<>();
    for (List<String> examples : byCategory.values()) {
      for (int i = 0; i < Math.max(wanted, examples.size()); i++) {
        sentences.add(examples.get(i % examples.size()));
      }
    }
    Collections.shuffle(sentences, new Random(SEED));
    Files.writeString(Path.of(args[2]), String.join("\n", sentences));
  }
}
