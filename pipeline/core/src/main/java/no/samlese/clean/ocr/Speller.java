package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.samlese.language.LetterModel;

/**
 * Spells words that no list knows, names above all: a beam search through the confusions that keeps
 * what looks most like Norwegian.
 */
final class Speller {
  private static final int BEAM = 8;
  private static final int RESULTS = 6;
  private static final int MAX_LENGTH = 32;
  private static final double MIN_SHARE = 8e-4;

  private final LetterModel letters;
  private final ConfusionTable table;
  private boolean name;

  /**
   * A spelling.
   *
   * @param lower in lower case
   * @param letters natural logarithm of the probability of its letters
   * @param channel natural logarithm of the probability of its confusions
   * @param confusions numbers of the confusions
   * @param positions where in the spelling they stand
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Spelling(String lower, float letters, float channel, int[] confusions, int[] positions) {
    float score() {
      return letters + channel;
    }
  }

  Speller(LetterModel letters, ConfusionTable table) {
    this.letters = letters;
    this.table = table;
  }

  /** The best spellings of a word with at least one confusion, best first. */
  List<Spelling> spellings(String raw) {
    int length = raw.length();
    name = Character.isUpperCase(raw.charAt(0));
    if (length > MAX_LENGTH) {
      return List.of();
    }
    List<List<Spelling>> beams = new ArrayList<>();
    for (int i = 0; i <= length; i++) {
      beams.add(new ArrayList<>());
    }
    beams.get(0).add(new Spelling("", 0, 0, new int[0], new int[0]));
    for (int i = 0; i < length; i++) {
      for (Spelling spelling : best(beams.get(i), BEAM)) {
        extend(raw, i, spelling, beams);
      }
    }
    List<Spelling> ends = new ArrayList<>();
    for (Spelling s : beams.get(length)) {
      if (s.confusions().length > 0) {
        float end = letters.logProbability(s.lower(), s.lower().length(), name);
        ends.add(
            new Spelling(s.lower(), s.letters() + end, s.channel(), s.confusions(), s.positions()));
      }
    }
    return best(ends, RESULTS);
  }

  private static List<Spelling> best(List<Spelling> all, int count) {
    all.sort(Comparator.comparing(Spelling::score).reversed());
    return all.subList(0, Math.min(count, all.size()));
  }

  private void extend(String raw, int at, Spelling before, List<List<Spelling>> beams) {
    char c = raw.charAt(at);
    if (!Confusion.isNorwegianLetter(c)) {
      beams.get(at + 1).add(spell(before, String.valueOf(Character.toLowerCase(c)), null));
    }
    for (Confusion confusion : table.startingWith(c)) {
      if (confusion.share() >= MIN_SHARE
          && raw.startsWith(confusion.read(), at)
          && (at == 0 || Character.isLowerCase(confusion.printed().charAt(0)))) {
        String printed = confusion.printed().toLowerCase(Locale.ROOT);
        beams.get(at + confusion.read().length()).add(spell(before, printed, confusion));
      }
    }
  }

  private Spelling spell(Spelling before, String added, Confusion confusion) {
    String lower = before.lower() + added;
    float sum = before.letters();
    for (int i = before.lower().length(); i < lower.length(); i++) {
      sum += letters.logProbability(lower, i, name);
    }
    if (confusion == null) {
      return new Spelling(lower, sum, before.channel(), before.confusions(), before.positions());
    }
    return new Spelling(
        lower,
        sum,
        before.channel() + (float) Math.log(confusion.share()),
        append(before.confusions(), confusion.id()),
        append(before.positions(), before.lower().length()));
  }

  private static int[] append(int[] values, int value) {
    int[] longer = java.util.Arrays.copyOf(values, values.length + 1);
    longer[values.length] = value;
    return longer;
  }
}
