package no.samlese.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.text.Language;

/**
 * The small words of each language and how common they are there. A few of them tell Bokmål,
 * Nynorsk, Danish, Swedish and English apart faster than a model can, and short texts better.
 */
final class LanguageMarkers {
  /** The columns of the table, in this order. */
  static final List<Language> LANGUAGES =
      List.of(
          Language.BOKMAAL, Language.NYNORSK, Language.DANISH, Language.SWEDISH, Language.ENGLISH);

  private final Map<String, double[]> weights = new HashMap<>();

  /** Reads a table: a word, then its logarithmic share of the words of each language. */
  static LanguageMarkers read(InputStream in) throws IOException {
    LanguageMarkers markers = new LanguageMarkers();
    try (var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] row = line.split("\t", -1);
        if (row.length == LANGUAGES.size() + 1) {
          double[] weight = new double[LANGUAGES.size()];
          for (int i = 0; i < weight.length; i++) {
            weight[i] = Double.parseDouble(row[i + 1]);
          }
          markers.weights.put(row[0], weight);
        }
      }
    }
    return markers;
  }

  /**
   * What the small words of a text say.
   *
   * @param scores log likelihood of each language, in the order of {@link #LANGUAGES}
   * @param words number of small words
   */
  record Evidence(List<Double> scores, int words) {
    /** The language that is most likely. */
    int best() {
      int best = 0;
      for (int i = 1; i < scores.size(); i++) {
        best = scores.get(i) > scores.get(best) ? i : best;
      }
      return best;
    }

    /** How much likelier the best is than the next. */
    double margin() {
      int best = best();
      double next = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < scores.size(); i++) {
        next = i == best ? next : Math.max(next, scores.get(i));
      }
      return scores.get(best) - next;
    }
  }

  Evidence evidence(String text) {
    double[] scores = new double[LANGUAGES.size()];
    int words = 0;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words += add(text.substring(start, i), scores);
        start = -1;
      }
    }
    return new Evidence(Arrays.stream(scores).boxed().toList(), words);
  }

  private int add(String word, double[] scores) {
    double[] weight = weights.get(word.toLowerCase(Locale.ROOT));
    if (weight == null) {
      return 0;
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] += weight[i];
    }
    return 1;
  }
}
