package no.samlese.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Finds the language of every block. Blocks with too little text take it from their neighbours. */
final class BlockLanguages {
  /** Below this many letters a text without clear small words is not told apart. */
  private static final int SHORT_LETTERS = 40;

  /** More text than this does not make the detector any surer. */
  private static final int ENOUGH_CHARACTERS = 600;

  /** Small words this much likelier in one language than in the next decide alone. */
  private static final double CLEAR = 9;

  /** In a short text, where little is lost. */
  private static final double CLEAR_IN_SHORT = 5;

  /** How much the detector counts beside the small words. */
  private static final double DETECTOR_WEIGHT = 2;

  /** What a word costs a language whose lexicon lacks it. */
  private static final double STRANGE_WORD = 1.5;

  /** What a word costs a language without a lexicon: as if it lacked its usual share. */
  private static final Map<Language, Double> ANY_WORD =
      Map.of(Language.DANISH, 0.36, Language.SWEDISH, 0.6, Language.ENGLISH, 0.75);

  private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}-]+");

  private static final Map<String, Language> CODES =
      Map.of(
          "nob", Language.BOKMAAL,
          "nno", Language.NYNORSK,
          "dan", Language.DANISH,
          "swe", Language.SWEDISH,
          "eng", Language.ENGLISH);

  private final LanguageDetectorModel model;
  private final LanguageMarkers markers;
  private final Map<Language, Predicate<String>> lexicons;

  /**
   * A detector of languages.
   *
   * @param lexicons for some languages, whether they have a word
   */
  BlockLanguages(
      LanguageDetectorModel model,
      LanguageMarkers markers,
      Map<Language, Predicate<String>> lexicons) {
    this.model = model;
    this.markers = markers;
    this.lexicons = Map.copyOf(lexicons);
  }

  /** One language a block; {@link Language#UNKNOWN} only if no block has enough text. */
  Language[] of(CleanDocument document) {
    List<Block> blocks = document.blocks();
    Language[] languages = new Language[blocks.size()];
    for (int i = 0; i < languages.length; i++) {
      languages[i] = detect(blocks.get(i).span().of(document.text()));
    }
    fill(languages);
    return languages;
  }

  /** The language of a text; {@link Language#UNKNOWN} if it is too short to tell. */
  Language detect(String text) {
    String sample = text.substring(0, Math.min(ENOUGH_CHARACTERS, text.length()));
    LanguageMarkers.Evidence evidence = markers.evidence(sample);
    boolean isShort = letters(sample) < SHORT_LETTERS;
    if (evidence.words() > 0 && evidence.margin() > (isShort ? CLEAR_IN_SHORT : CLEAR)) {
      return LanguageMarkers.LANGUAGES.get(evidence.best());
    }
    return isShort ? Language.UNKNOWN : combined(sample, evidence);
  }

  private Language combined(String sample, LanguageMarkers.Evidence evidence) {
    Map<Language, Double> confidence = new EnumMap<>(Language.class);
    for (var guess : new LanguageDetectorME(model).predictLanguages(sample)) {
      Language language = CODES.get(guess.getLang());
      if (language != null) {
        confidence.put(language, guess.getConfidence());
      }
    }
    Language best = Language.UNKNOWN;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < LanguageMarkers.LANGUAGES.size(); i++) {
      Language language = LanguageMarkers.LANGUAGES.get(i);
      double odds = Math.log(Math.max(1e-9, confidence.getOrDefault(language, 0.0)));
      double score =
          evidence.scores().get(i) + DETECTOR_WEIGHT * odds - strangeness(sample, language);
      if (score > most) {
        most = score;
        best = language;
      }
    }
    return best;
  }

  /**
   * Blocks that are not known take the language of the block before, the first ones of the next.
   */
  private static void fill(Language[] languages) {
    Language before = Language.UNKNOWN;
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < languages.length; i++) {
      if (languages[i] != Language.UNKNOWN) {
        before = languages[i];
        for (int j : open) {
          languages[j] = before;
        }
        open.clear();
      } else if (before != Language.UNKNOWN) {
        languages[i] = before;
      } else {
        open.add(i);
      }
    }
  }

  /** How little the words of a text look like the language; names are not asked about. */
  private double strangeness(String text, Language language) {
    Predicate<String> lexicon = lexicons.get(language);
    double cost = 0;
    for (String word : WORD_BREAK.split(text, -1)) {
      if (!word.isEmpty() && !Character.isUpperCase(word.charAt(0))) {
        if (lexicon == null) {
          cost += ANY_WORD.getOrDefault(language, 1.0);
        } else if (!lexicon.test(word)) {
          cost += STRANGE_WORD;
        }
      }
    }
    return cost;
  }

  /** The language that most characters of the blocks are in. */
  static Language main(List<Block> blocks, Language[] languages) {
    Map<Language, Integer> characters = new EnumMap<>(Language.class);
    for (int i = 0; i < languages.length; i++) {
      characters.merge(languages[i], blocks.get(i).span().length(), Integer::sum);
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Language.UNKNOWN);
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
      }
    }
    return letters;
  }
}
