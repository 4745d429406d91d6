package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samlese.text.Span;

/**
 * Finds the parts of a text whose æ, ø and å a scanner has lost.
 *
 * <p>Each line is either sound or damaged, and lines seldom change from one to the other: a hidden
 * Markov model of two states, decoded by Viterbi. A line shows its state by how many of its words
 * hold one of the letters, and how many are among the commonest words as scanners misread them,
 * both measured against its Norwegian function words that have none of the letters.
 */
final class DamageDetector {
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "og",
          "er",
          "det",
          "til",
          "av",
          "af",
          "ikke",
          "ikkje",
          "med",
          "har",
          "som",
          "skal",
          "ved",
          "eller",
          "ein",
          "dei",
          "kan",
          "ble",
          "den",
          "hvor",
          "kva",
          "hvordan",
          "korleis",
          "hva",
          "fra",
          "etter",
          "kommunen",
          "jeg",
          "eg",
          "vil",
          "om",
          "disse",
          "dette");
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "is", "in", "that", "this", "with", "it", "you", "was", "are",
          "be", "not", "have", "on", "by", "we", "they", "from", "your", "my", "an", "as", "will");
  private static final Set<String> MARKERS =
      Set.of(
          "pa", "pd", "p8", "p&", "p@", "p3", "pé", "ogsa", "ogsd", "ogs&", "ogs8", "veere",
          "vaere", "veert", "vaert", "nar", "ndr", "fgr", "f@r", "nd", "sd", "s&", "m&", "fgrst",
          "bgr", "gnsker", "gkt", "gjgre", "gjgr", "mgte", "stgrre", "saerlig", "seerlig",
          "forsta");
  private static final double SOUND_LETTERS = 0.30;
  private static final double DAMAGED_LETTERS = 0.004;
  private static final double SOUND_MARKERS = 0.002;
  private static final double DAMAGED_MARKERS = 0.07;
  private static final double FLOOR = 0.03;

  /** An English passage has nothing to repair: where damage ends beside one, it ends before it. */
  private static final double ENGLISH_WORD = 0.1;

  private static final double DAMAGED_AT_FIRST = -2.5;
  private static final double CHANGE = -7;

  private final String text;
  private final List<int[]> lines = new ArrayList<>();
  private final List<Double> scores = new ArrayList<>();

  private DamageDetector(String text) {
    this.text = text;
  }

  /** The damaged parts of a text, each from the start of a line to the end of one. */
  static List<Span> damagedParts(String text) {
    DamageDetector detector = new DamageDetector(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      detector.score(start, end);
      start = end + 1;
    }
    return detector.decode();
  }

  private void score(int start, int end) {
    int functionWords = 0;
    int english = 0;
    int letters = 0;
    int markers = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (!isSign(c)) {
        i++;
        continue;
      }
      int wordStart = i;
      boolean norwegian = false;
      while (i < end && isSign(text.charAt(i))) {
        norwegian |= Confusion.isNorwegianLetter(text.charAt(i));
        i++;
      }
      if (norwegian) {
        letters++;
      } else if (i - wordStart <= 8 && i - wordStart > 1) {
        String word = text.substring(wordStart, i).toLowerCase(java.util.Locale.ROOT);
        if (FUNCTION_WORDS.contains(word)) {
          functionWords++;
        } else if (ENGLISH.contains(word)) {
          english++;
        } else if (MARKERS.contains(word)) {
          markers++;
        }
      }
    }
    int plainlyEnglish = Math.max(0, english - functionWords);
    functionWords = Math.max(0, functionWords - english);
    markers = english > functionWords ? 0 : markers;
    lines.add(new int[] {start, end});
    scores.add(
        poisson(letters, DAMAGED_LETTERS, SOUND_LETTERS, functionWords)
            + poisson(markers, DAMAGED_MARKERS, SOUND_MARKERS, functionWords)
            - ENGLISH_WORD * plainlyEnglish);
  }

  private static boolean isSign(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '&'
        || c == '@'
        || (c >= '0' && c <= '9')
        || (c > 127 && Character.isLetter(c));
  }

  /** Logarithm of the odds of a count under one rate a function word against another. */
  private static double poisson(int count, double rate, double otherRate, int functionWords) {
    double mean = rate * functionWords + (rate > otherRate ? FLOOR : FLOOR * rate / otherRate);
    double other =
        otherRate * functionWords + (rate > otherRate ? FLOOR * otherRate / rate : FLOOR);
    return count * Math.log(mean / other) - (mean - other);
  }

  private List<Span> decode() {
    int size = lines.size();
    boolean[] soundFromDamaged = new boolean[size];
    boolean[] damagedFromSound = new boolean[size];
    double sound = 0;
    double damaged = DAMAGED_AT_FIRST;
    for (int i = 0; i < size; i++) {
      soundFromDamaged[i] = damaged + CHANGE > sound;
      damagedFromSound[i] = sound + CHANGE > damaged;
      double nextSound = Math.max(sound, damaged + CHANGE);
      damaged = Math.max(damaged, sound + CHANGE) + scores.get(i);
      sound = nextSound;
    }
    boolean state = damaged > sound;
    List<Span> parts = new ArrayList<>();
    for (int i = size - 1; i >= 0; i--) {
      if (state) {
        int[] line = lines.get(i);
        if (!parts.isEmpty() && parts.get(0).start() == line[1] + 1) {
          parts.set(0, new Span(line[0], parts.get(0).end()));
        } else {
          parts.add(0, new Span(line[0], line[1]));
        }
      }
      state = state ? !damagedFromSound[i] : soundFromDamaged[i];
    }
    return parts;
  }
}
