package no.samlese.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.language.WordAutomaton;
import no.samlese.language.WordList;
import no.samlese.text.Language;

/**
 * How likely a word is in Bokmål, Nynorsk, Danish, Swedish and English.
 *
 * <p>Common words have a row each. Any other word is judged by the lexicons that hold it ({@code
 * #nd}: Nynorsk and Danish) and by its last letters ({@code #~leg}). So a text is told apart by all
 * of its words, with one look-up each: a naive Bayes classifier over words and, where these are
 * rare, over classes of words.
 */
final class LanguageWords {
  /** The columns of the table, in this order. */
  static final List<Language> LANGUAGES =
      List.of(
          Language.BOKMAAL, Language.NYNORSK, Language.DANISH, Language.SWEDISH, Language.ENGLISH);

  /** Stands before the names of classes. */
  private static final char CLASS = '#';

  private static final String[] BY_LEXICON = new String[16];
  private static final int LAST_LETTERS = 3;

  static {
    for (int bits = 0; bits < BY_LEXICON.length; bits++) {
      StringBuilder name = new StringBuilder().append(CLASS);
      for (int i = 0; i < 4; i++) {
        name.append((bits & 1 << i) == 0 ? "" : "bnde".charAt(i));
      }
      BY_LEXICON[bits] = name.toString();
    }
  }

  private final Map<String, float[]> rows = new HashMap<>();
  private final float[][] byLexicon = new float[BY_LEXICON.length][];
  private final WordList lexicon;

  private LanguageWords(WordList lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads a table: a word or class, then its logarithmic share of the words of each language. */
  static LanguageWords read(InputStream in, WordList lexicon) throws IOException {
    LanguageWords words = new LanguageWords(lexicon);
    try (var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] row = line.split("\t", -1);
        if (row.length == LANGUAGES.size() + 1) {
          float[] weights = new float[LANGUAGES.size()];
          for (int i = 0; i < weights.length; i++) {
            weights[i] = Float.parseFloat(row[i + 1]);
          }
          words.rows.put(row[0], weights);
        }
      }
    }
    Arrays.setAll(words.byLexicon, bits -> words.rows.get(BY_LEXICON[bits]));
    return words;
  }

  /**
   * Logarithmic shares of a word or of its class, in the order of {@link #LANGUAGES}; null if
   * nothing is known.
   *
   * @param word in lower case
   */
  float[] of(String word) {
    float[] row = rows.get(word);
    if (row != null) {
      return row;
    }
    float[] lexical = byLexicon[lexicons(word, lexicon)];
    float[] ending = rows.get(ending(word));
    if (lexical == null || ending == null) {
      return lexical;
    }
    float[] both = new float[lexical.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = lexical[i] + ending[i];
    }
    return both;
  }

  /** The shares of a common word; null for any other. */
  float[] ofCommon(String word) {
    return rows.get(word);
  }

  /** Whether no lexicon holds a word that is not common. */
  boolean isStrange(String word) {
    return !rows.containsKey(word) && lexicons(word, lexicon) == 0;
  }

  /** The name of the class of a word that has no row of its own. */
  static String classOf(String word, WordList lexicon) {
    return BY_LEXICON[lexicons(word, lexicon)];
  }

  /** The name of the class of a rare word by its last letters. */
  static String ending(String word) {
    return "#~" + word.substring(Math.max(0, word.length() - LAST_LETTERS));
  }

  /** A bit for each lexicon that holds the word: Bokmål 1, Nynorsk 2, Danish 4, English 8. */
  private static int lexicons(String word, WordList lexicon) {
    int index = lexicon.automaton().indexOf(word);
    if (index == WordAutomaton.NONE) {
      return 0;
    }
    return (lexicon.knows(index, Language.BOKMAAL) ? 1 : 0)
        | (lexicon.knows(index, Language.NYNORSK) ? 2 : 0)
        | (lexicon.knows(index, Language.DANISH) ? 4 : 0)
        | (lexicon.knows(index, Language.ENGLISH) ? 8 : 0);
  }
}
