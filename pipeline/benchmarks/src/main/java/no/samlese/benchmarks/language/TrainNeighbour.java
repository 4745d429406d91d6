package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.annotate.TreebankSentence;

/**
 * Sentences of the other written standard as more to learn from: Bokmål and Nynorsk order their
 * words alike, so each word is put in the other's form, where a translator has one word for it.
 */
final class TrainNeighbour {
  private final Map<String, String> forms = new HashMap<>();

  /** Reads a table of forms: a word and, after a tab, the one it becomes. */
  static TrainNeighbour read(Path table) throws IOException {
    TrainNeighbour neighbour = new TrainNeighbour();
    for (String line : Files.readAllLines(table)) {
      String[] row = line.split("\t", -1);
      neighbour.forms.put(row[0], row[1]);
    }
    return neighbour;
  }

  List<TreebankSentence> translate(List<TreebankSentence> sentences) {
    List<TreebankSentence> translated = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      List<TreebankSentence.Token> tokens = new ArrayList<>();
      for (TreebankSentence.Token token : sentence.tokens()) {
        tokens.add(
            new TreebankSentence.Token(
                translate(token.form()),
                token.lemma(),
                token.pos(),
                token.features(),
                token.span()));
      }
      translated.add(new TreebankSentence(sentence.text(), tokens, sentence.heading()));
    }
    return translated;
  }

  private String translate(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    String other = forms.getOrDefault(lower, lower);
    if (lower.equals(form)) {
      return other;
    }
    boolean first = form.substring(1).equals(lower.substring(1));
    return first ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : form;
  }
}
