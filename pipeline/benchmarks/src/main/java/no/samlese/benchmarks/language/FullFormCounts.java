package no.samlese.benchmarks.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.annotate.TreebankSentence;

/** How often the training part of the treebank reads a form how. */
final class FullFormCounts {
  /** Form, part of speech, lemma. */
  private final Map<String, Map<String, Map<String, Integer>>> byForm = new HashMap<>();

  /** Lemma and part of speech. */
  private final Map<String, Integer> byLemma = new HashMap<>();

  FullFormCounts(List<TreebankSentence> sentences) {
    for (TreebankSentence sentence : sentences) {
      for (TreebankSentence.Token token : sentence.tokens()) {
        if (!token.pos().equals("PUNCT") && !Character.isDigit(token.form().charAt(0))) {
          add(token);
        }
      }
    }
  }

  private void add(TreebankSentence.Token token) {
    String form = token.form().toLowerCase(Locale.ROOT);
    String lemma =
        token.pos().equals("PROPN") ? token.lemma() : token.lemma().toLowerCase(Locale.ROOT);
    byForm
        .computeIfAbsent(form, k -> new HashMap<>())
        .computeIfAbsent(token.pos(), k -> new HashMap<>())
        .merge(lemma, 1, Integer::sum);
    byLemma.merge(lemma + ' ' + token.pos(), 1, Integer::sum);
  }

  Iterable<String> forms() {
    return byForm.keySet();
  }

  /** Lemmas of a form by part of speech, with counts. */
  Map<String, Map<String, Integer>> of(String form) {
    return byForm.getOrDefault(form, Map.of());
  }

  int of(String form, String pos) {
    return of(form).getOrDefault(pos, Map.of()).values().stream().mapToInt(i -> i).sum();
  }

  int of(String form, String pos, String lemma) {
    return of(form).getOrDefault(pos, Map.of()).getOrDefault(lemma, 0);
  }

  int total(String form) {
    return of(form).keySet().stream().mapToInt(pos -> of(form, pos)).sum();
  }

  int ofLemma(String lemma, String pos) {
    return byLemma.getOrDefault(lemma + ' ' + pos, 0);
  }
}
