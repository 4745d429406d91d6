package no.samlese.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Language;
import no.samlese.text.Span;

/**
 * Finds the language of every block and of the sentences in it.
 *
 * <p>The words of a block speak for languages ({@link LanguageWords}); so does the document: a
 * language that little of it is written in needs the more evidence, and so does one that the block
 * before is not in. Thus short lines take the language of their neighbours, and only what is
 * clearly in another language is given to it.
 */
final class BlockLanguages {
  /** Logarithm of how much likelier a block is in the language of the block before. */
  private static final float SAME_AS_BEFORE = 2.5f;

  /** The same for a sentence and the language of its block. */
  private static final float SAME_AS_BLOCK = 6;

  /** Part of a document that may be in any language, before anything is read. */
  private static final double ANY = 0.02;

  /** Logarithm of the odds of a single word: what a text says more than once counts less. */
  private static final float TRUST = 0.6f;

  /** Words of a sentence that may be given to another language than its block. */
  private static final int SENTENCE_WORDS = 5;

  /** Below this many letters OpenNLP's detector is not asked. */
  private static final int ENOUGH_LETTERS = 40;

  private final LanguageWords words;
  private final LanguageDetector detector;

  BlockLanguages(LanguageWords words, LanguageDetector detector) {
    this.words = words;
    this.detector = detector;
  }

  /**
   * Languages of a document.
   *
   * @param blocks one language a block; {@link Language#UNKNOWN} only if no block has a word
   * @param scans what the words of each block said
   */
  record Found(List<Language> blocks, List<LanguageScan> scans) {
    /** The language of a part of a block: that of the block unless the part speaks against it. */
    Language of(int block, Span part) {
      Language whole = blocks.get(block);
      LanguageScan scan = scans.get(block);
      int column = LanguageWords.LANGUAGES.indexOf(whole);
      if (column < 0 || scan.words(part) < SENTENCE_WORDS) {
        return whole;
      }
      float[] scores = scaled(scan.scores(part));
      scores[column] += SAME_AS_BLOCK;
      return LanguageWords.LANGUAGES.get(best(scores));
    }
  }

  Found of(CleanDocument document) {
    List<Block> blocks = document.blocks();
    List<LanguageScan> scans = new ArrayList<>(blocks.size());
    List<float[]> scores = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      LanguageScan scan = LanguageScan.of(document.text(), block.span(), words);
      scans.add(scan);
      scores.add(scores(scan, document.text(), block.span()));
    }
    return new Found(List.of(decide(scans, scores)), scans);
  }

  private float[] scores(LanguageScan scan, String text, Span block) {
    float[] scores = scaled(scan.scores());
    if (scan.isStrange() && scan.letters() >= ENOUGH_LETTERS) {
      detector.add(block.of(text), scores);
    }
    return scores;
  }

  private static float[] scaled(float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] *= TRUST;
    }
    return scores;
  }

  /** From the first block to the last; what comes before the first evidence takes its language. */
  private static Language[] decide(List<LanguageScan> scans, List<float[]> scores) {
    float[] prior = prior(scans, scores);
    Language[] languages = new Language[scores.size()];
    int before = -1;
    for (int i = 0; i < languages.length; i++) {
      if (before >= 0 || scans.get(i).words() > 0) {
        float[] sum = scores.get(i).clone();
        for (int j = 0; j < sum.length; j++) {
          sum[j] += prior[j] + (j == before ? SAME_AS_BEFORE : 0);
        }
        int open = before >= 0 ? i : 0;
        before = best(sum);
        Arrays.fill(languages, open, i + 1, LanguageWords.LANGUAGES.get(before));
      }
    }
    if (before < 0) {
      Arrays.fill(languages, Language.UNKNOWN);
    }
    return languages;
  }

  /** Logarithms of the shares of the document that its blocks seem to be in, each by itself. */
  private static float[] prior(List<LanguageScan> scans, List<float[]> scores) {
    double[] shares = new double[LanguageWords.LANGUAGES.size()];
    double total = 0;
    for (int i = 0; i < scans.size(); i++) {
      float[] block = scores.get(i);
      float most = block[best(block)];
      double sum = 0;
      for (float score : block) {
        sum += Math.exp(score - most);
      }
      for (int j = 0; j < shares.length; j++) {
        shares[j] += scans.get(i).words() * Math.exp(block[j] - most) / sum;
      }
      total += scans.get(i).words();
    }
    float[] prior = new float[shares.length];
    for (int j = 0; j < prior.length; j++) {
      prior[j] = (float) Math.log(shares[j] / Math.max(1, total) + ANY);
    }
    return prior;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** The language that most characters of the blocks are in. */
  static Language main(List<Block> blocks, List<Language> languages) {
    Map<Language, Integer> characters = new EnumMap<>(Language.class);
    for (int i = 0; i < languages.size(); i++) {
      characters.merge(languages.get(i), blocks.get(i).span().length(), Integer::sum);
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Language.UNKNOWN);
  }
}
