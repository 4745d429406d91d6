package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.Edit;
import no.samlese.text.Span;
import no.samlese.text.UncertainWord;

/** Turns the probabilities of readings into edits and uncertain words. */
final class Decisions {
  private static final float UNSURE = 0.85f;

  private final String text;
  private final List<PlacedWord> words;
  private final PlaceFit fit;

  Decisions(String text, List<PlacedWord> words, PlaceFit fit) {
    this.text = text;
    this.words = words;
    this.fit = fit;
  }

  /** Turns the likeliest readings into edits. */
  void add(double minConfidence, List<Edit> edits, List<UncertainWord> uncertain) {
    for (PlacedWord word : words) {
      if (word.posteriors == null) {
        continue;
      }
      Map<String, Float> sums = new HashMap<>();
      String best = null;
      Candidate bestReading = null;
      for (int k = 0; k < word.readings.length; k++) {
        if (word.posteriors[k] > 0) {
          String form = form(word, word.readings[k]);
          float sum = sums.merge(form, word.posteriors[k], Float::sum);
          if (best == null || sum > sums.get(best)) {
            best = form;
            bestReading = word.readings[k];
          }
        }
      }
      String read = text.substring(word.start, word.end);
      if (best == null) {
        continue;
      }
      double confidence = Math.min(1, sums.get(best));
      if (!best.equals(read) && confidence >= minConfidence) {
        edits.add(
            new Edit(new Span(word.start, word.end), read, best, rule(bestReading), confidence));
      } else if (confidence < UNSURE || !best.equals(read)) {
        addUncertain(word, read, sums, uncertain);
      }
    }
  }

  private static void addUncertain(
      PlacedWord word, String read, Map<String, Float> sums, List<UncertainWord> uncertain) {
    List<Map.Entry<String, Float>> others = new ArrayList<>();
    for (Map.Entry<String, Float> entry : sums.entrySet()) {
      if (!entry.getKey().equals(read) && entry.getValue() > 0.02f) {
        others.add(entry);
      }
    }
    others.sort(Map.Entry.<String, Float>comparingByValue().reversed());
    if (!others.isEmpty()) {
      uncertain.add(
          new UncertainWord(
              new Span(word.start, word.end),
              others.stream().map(Map.Entry::getKey).toList(),
              Math.min(1, others.get(0).getValue())));
    }
  }

  private String form(PlacedWord word, Candidate reading) {
    String form = reading.text();
    boolean wasCapital = Character.isUpperCase(text.charAt(word.start));
    boolean starts = word.starts || (wasCapital && (word.gap >= 2 || fit.isAfterMark(word)));
    return reading.freeFirst() && (starts || reading.name())
        ? Character.toUpperCase(form.charAt(0)) + form.substring(1)
        : form;
  }

  private static String rule(Candidate reading) {
    return switch (reading.kind()) {
      case RAW, WORD -> "ocr.word";
      case PAIR -> "ocr.split";
      case COMPOUND -> "ocr.compound";
      case SPELLED -> "ocr.spelling";
    };
  }
}
