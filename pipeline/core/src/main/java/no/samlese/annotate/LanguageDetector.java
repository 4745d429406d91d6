package no.samlese.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import no.samlese.text.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's detector of languages, for texts whose words no lexicon holds. Its model, which takes
 * longer to load than all else of the stage, is loaded when first asked.
 */
final class LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** More text than this does not make the detector any surer. */
  private static final int ENOUGH_CHARACTERS = 600;

  /** How much the detector counts beside the words. */
  private static final float WEIGHT = 2;

  private static final double LEAST = 1e-9;

  private static final Map<String, Language> CODES =
      Map.of(
          "nob", Language.BOKMAAL,
          "nno", Language.NYNORSK,
          "dan", Language.DANISH,
          "swe", Language.SWEDISH,
          "eng", Language.ENGLISH);

  private LanguageDetectorModel model;

  /** Adds what it finds likely to scores in the order of {@link LanguageWords#LANGUAGES}. */
  void add(String text, float[] scores) {
    double[] confidence = new double[scores.length];
    String sample = text.substring(0, Math.min(ENOUGH_CHARACTERS, text.length()));
    for (var guess : new LanguageDetectorME(model()).predictLanguages(sample)) {
      Language language = CODES.get(guess.getLang());
      if (language != null) {
        confidence[LanguageWords.LANGUAGES.indexOf(language)] = guess.getConfidence();
      }
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] += WEIGHT * (float) Math.log(Math.max(LEAST, confidence[i]));
    }
  }

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      try (InputStream in = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
        model = new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return model;
  }
}
