package no.samlese.annotate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How well a treebank was annotated.
 *
 * @param language BCP 47 code
 * @param words gold tokens, marks included
 * @param tokenF1 tokens with the very span, 0 to 1
 * @param sentenceF1 sentences with the very first and last token, 0 to 1
 * @param pos share of gold tokens with the same span and UD tag
 * @param lemma share of gold words with the same span and lemma, case ignored, marks not counted
 * @param lemmaUnseen the same for words the models were not trained on
 * @param unseenWords number of these
 * @param wordsPerSecond whole stage on one thread, after warm-up
 */
public record AnnotationScores(
    String language,
    int words,
    double tokenF1,
    double sentenceF1,
    double pos,
    double lemma,
    double lemmaUnseen,
    int unseenWords,
    double wordsPerSecond) {

  /** Names as they are printed, with the values; shares from 0 to 1. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("language", language);
    values.put("words", words);
    values.put("token_f1", rounded(tokenF1));
    values.put("sentence_f1", rounded(sentenceF1));
    values.put("pos", rounded(pos));
    values.put("lemma", rounded(lemma));
    values.put("lemma_unseen", rounded(lemmaUnseen));
    values.put("unseen_words", unseenWords);
    values.put("words_per_second", Math.round(wordsPerSecond));
    return values;
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  /** One JSON object. */
  public String toJson() {
    StringBuilder json = new StringBuilder("{");
    values()
        .forEach(
            (name, value) -> {
              json.append(json.length() > 1 ? "," : "").append('"').append(name).append("\":");
              json.append(value instanceof String ? "\"" + value + '"' : value.toString());
            });
    return json.append('}').toString();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %d tokens; token F1 %.2f %%, sentence F1 %.2f %%, part of speech %.2f %%, lemma %.2f"
            + " %%, of %d unseen words %.2f %%; %.0f words/s",
        language,
        words,
        100 * tokenF1,
        100 * sentenceF1,
        100 * pos,
        100 * lemma,
        unseenWords,
        100 * lemmaUnseen,
        wordsPerSecond);
  }
}
