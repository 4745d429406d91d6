package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.annotate.TreebankSentence;

/**
 * Makes the table of forms that {@link TrainNeighbour} reads: the words of a treebank's training
 * part, each as apertium translates it alone, where that is one word.
 *
 * <p>Arguments: {@code nob-nno} or {@code nno-nob}, the treebank to translate from, the table to
 * write. Needs the Debian packages apertium and apertium-nno-nob.
 */
public final class TrainForms {
  private static final int SEEN = 2;

  private TrainForms() {}

  /** Writes the table; see the class. */
  public static void main(String[] args) throws IOException {
    List<String> words = words(TrainSplit.read(Path.of(args[1])).training());
    Path list = Files.createTempFile("words", ".txt");
    // A blank line after each, so that no word has another for a neighbour.
    Files.writeString(list, String.join("\n\n", words) + "\n\n");
    Process process =
        new ProcessBuilder("apertium", "-u", "-f", "txt", args[0])
            .redirectInput(list.toFile())
            .start();
    String[] lines;
    try (var in = process.getInputStream()) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
    }
    Files.delete(list);
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < words.size() && 2 * i < lines.length; i++) {
      String translated = lines[2 * i].strip();
      if (!translated.isEmpty() && translated.chars().allMatch(Character::isLetter)) {
        table.append(words.get(i)).append('\t').append(translated).append('\n');
      }
    }
    Files.writeString(Path.of(args[2]), table);
  }

  private static List<String> words(List<TreebankSentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    for (TreebankSentence sentence : sentences) {
      for (TreebankSentence.Token token : sentence.tokens()) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (word.chars().allMatch(Character::isLetter)) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    return counts.keySet().stream().filter(word -> counts.get(word) >= SEEN).sorted().toList();
  }
}
