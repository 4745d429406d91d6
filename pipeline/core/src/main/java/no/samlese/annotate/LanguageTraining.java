package no.samlese.annotate;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samlese.language.LanguageData;
import no.samlese.language.WordAutomaton;
import no.samlese.language.WordList;
import no.samlese.text.Language;

/**
 * Counts words and classes of words in five languages and writes the table that {@link Annotator}
 * tells languages apart by; run by the builders of language data.
 *
 * <p>Columns are Bokmål, Nynorsk, Danish, Swedish and English, in this order.
 */
public final class LanguageTraining {
  /** What a word is counted for that a language has not shown. */
  private static final double UNSEEN = 0.3;

  /** Shares below this say nothing more. */
  private static final double FLOOR = 1e-6;

  /**
   * Share of each class in any language, at least: the lexicons hold the words of the very texts
   * that are counted, but not those of the texts to come.
   */
  private static final double CLASS_FLOOR = 0.004;

  /** Least part of its Norwegian share that a word has in Danish if the lexicon holds it. */
  private static final double KNOWN = 0.3;

  /** Share of the words that no lexicon holds; for the same reason not counted. */
  private static final double UNKNOWN = 0.03;

  private static final int COLUMNS = LanguageWords.LANGUAGES.size();
  private static final int DANISH = 2;
  private static final int SWEDISH = 3;
  private static final int ENGLISH = 4;

  /** How many Swedish words the lexicons of other languages hold, as estimated. */
  private static final Map<String, Double> SWEDISH_CLASSES =
      Map.of("#", 0.1, "#bnd", 0.06, "#bn", 0.02, "#bnde", 0.03, "#e", 0.01, "#d", 0.01);

  private final WordList lexicon = LanguageData.wordList();
  private final List<Map<String, Double>> counts = new ArrayList<>();
  private final double[] totals = new double[COLUMNS];
  private final double[] rare = new double[COLUMNS];

  /** Begins with nothing counted. */
  public LanguageTraining() {
    for (int i = 0; i < COLUMNS; i++) {
      counts.add(new HashMap<>());
    }
  }

  /** Counts a word of a language; names and what is no word are passed over. */
  public void add(int column, String form, double weight) {
    String word = form.toLowerCase(Locale.ROOT);
    if (word.chars().allMatch(Character::isLetter)) {
      totals[column] += weight;
      counts.get(column).merge(word, weight, Double::sum);
    }
  }

  /**
   * Writes the table.
   *
   * @param seen how often a word must have been met, over all languages, to get a row
   * @param endings how often an ending of words outside the lexicons must have been met
   */
  public void write(Writer out, double seen, double endings) throws IOException {
    Map<String, double[]> classes = new HashMap<>();
    TreeSet<String> common = new TreeSet<>();
    counts.forEach(c -> c.forEach((w, n) -> addIf(n >= seen, w, common)));
    for (int column = 0; column < COLUMNS; column++) {
      for (var word : counts.get(column).entrySet()) {
        if (!common.contains(word.getKey())) {
          addClasses(classes, column, word.getKey(), word.getValue());
          rare[column] += word.getValue();
        }
      }
    }
    for (String word : common) {
      write(out, word, shares(word));
    }
    for (String name : new TreeSet<>(classes.keySet())) {
      double[] row = classes.get(name);
      if (!name.startsWith("#~") || java.util.Arrays.stream(row).sum() >= endings) {
        write(out, name, shares(name, row));
      }
    }
  }

  private static void addIf(boolean wanted, String word, Set<String> to) {
    if (wanted) {
      to.add(word);
    }
  }

  private void addClasses(Map<String, double[]> classes, int column, String word, double count) {
    for (String name : List.of(LanguageWords.classOf(word, lexicon), LanguageWords.ending(word))) {
      classes.computeIfAbsent(name, k -> new double[COLUMNS])[column] += count;
    }
  }

  /** Shares of a common word; of Danish and English the lexicon knows more than the texts. */
  private double[] shares(String word) {
    double[] shares = new double[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      double count = counts.get(i).getOrDefault(word, 0.0);
      shares[i] = count / Math.max(1, totals[i]);
      if (i == DANISH || i == ENGLISH) {
        shares[i] = guest(word, i, shares);
      } else if (count == 0) {
        shares[i] = i == SWEDISH ? 0 : UNSEEN / totals[i];
      }
      shares[i] = Math.max(FLOOR, shares[i]);
    }
    return shares;
  }

  /** The mean of text and lexicon; for what both know as rare, part of what it is at home. */
  private double guest(String word, int column, double[] shares) {
    int index = lexicon.automaton().indexOf(word);
    Language language = LanguageWords.LANGUAGES.get(column);
    if (index == WordAutomaton.NONE || !lexicon.knows(index, language)) {
      return shares[column] / 2;
    }
    var kind = column == DANISH ? WordList.Column.DANISH : WordList.Column.ENGLISH;
    double share = (shares[column] + Math.exp(lexicon.logProbability(index, kind))) / 2;
    double home = Math.max(shares[0], shares[1]);
    return column == DANISH ? Math.max(share, KNOWN * home) : share;
  }

  /** Shares of a class; Swedish, of which there is no text, shows most of what no lexicon has. */
  private double[] shares(String name, double[] row) {
    double[] shares = new double[COLUMNS];
    boolean ending = name.startsWith("#~");
    for (int i = 0; i < COLUMNS; i++) {
      shares[i] = ending ? (row[i] + 2) / rare[i] : row[i] / Math.max(1, totals[i]) + CLASS_FLOOR;
      shares[i] = name.equals("#") ? UNKNOWN : shares[i];
    }
    double mean = (shares[0] + shares[1] + shares[DANISH]) / 3;
    shares[SWEDISH] = name.startsWith("#~") ? 2 * mean : SWEDISH_CLASSES.getOrDefault(name, FLOOR);
    return shares;
  }

  private static void write(Writer out, String name, double[] shares) throws IOException {
    StringBuilder line = new StringBuilder(name);
    for (double share : shares) {
      line.append(String.format(Locale.ROOT, "\t%.2f", Math.log(share)));
    }
    out.write(line.append('\n').toString());
  }
}
