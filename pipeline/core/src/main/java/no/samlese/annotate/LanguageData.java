package no.samlese.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import no.samlese.text.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * What the stage knows of one language: loaded when first asked for, then shared.
 *
 * @param tokenizer cuts blocks into tokens
 * @param splitter cuts tokens into sentences
 */
record LanguageData(WordTokenizer tokenizer, SentenceSplitter splitter) {
  private static final Map<Language, LanguageData> LOADED = new EnumMap<>(Language.class);

  /** The data of a language; those of Bokmål for a language that is not known. */
  static synchronized LanguageData of(Language language) {
    return LOADED.computeIfAbsent(language, LanguageData::load);
  }

  private static LanguageData load(Language language) {
    Abbreviations abbreviations =
        Abbreviations.of(language == Language.UNKNOWN ? Language.BOKMAAL : language);
    return new LanguageData(
        new WordTokenizer(new TokenRepair(abbreviations)), new SentenceSplitter(abbreviations));
  }

  static BlockLanguages blockLanguages() {
    return Detector.LOADED;
  }

  private static final class Detector {
    private static final String MODEL = "/langdetect-183.bin";
    static final BlockLanguages LOADED = load();

    private static BlockLanguages load() {
      try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
        return new BlockLanguages(new LanguageDetectorModel(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
