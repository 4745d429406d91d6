package no.samlese.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Finds the language of every block. Blocks with too little text take it from their neighbours. */
final class BlockLanguages {
  /** Below this many letters the detector guesses. */
  private static final int SHORT_LETTERS = 40;

  /** More text than this does not make the detector any surer. */
  private static final int ENOUGH_CHARACTERS = 600;

  private static final Map<String, Language> CODES =
      Map.of(
          "nob", Language.BOKMAAL,
          "nno", Language.NYNORSK,
          "dan", Language.DANISH,
          "swe", Language.SWEDISH,
          "eng", Language.ENGLISH);

  private final LanguageDetectorModel model;

  BlockLanguages(LanguageDetectorModel model) {
    this.model = model;
  }

  /** One language a block; {@link Language#UNKNOWN} only if no block has enough text. */
  Language[] of(CleanDocument document) {
    List<Block> blocks = document.blocks();
    Language[] languages = new Language[blocks.size()];
    var detector = new LanguageDetectorME(model);
    for (int i = 0; i < languages.length; i++) {
      languages[i] = detect(blocks.get(i).span().of(document.text()), detector);
    }
    fill(languages);
    return languages;
  }

  private static Language detect(String text, LanguageDetectorME detector) {
    if (letters(text) < SHORT_LETTERS) {
      return Language.UNKNOWN;
    }
    String sample = text.substring(0, Math.min(ENOUGH_CHARACTERS, text.length()));
    return Arrays.stream(detector.predictLanguages(sample))
        .filter(guess -> CODES.containsKey(guess.getLang()))
        .max((a, b) -> Double.compare(a.getConfidence(), b.getConfidence()))
        .map(guess -> CODES.get(guess.getLang()))
        .orElse(Language.UNKNOWN);
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
