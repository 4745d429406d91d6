package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samlese.store.EditRow;

/**
 * Changes that a repair could have made: each puts one letter right that a scanner without
 * Norwegian read as another one, so that clean and extracted text are equally long.
 */
final class Repairs {
  private static final String RULE = "ocr.word";
  private static final double SUREST = 0.99;
  private static final double LEAST_SURE = 0.8;

  /** Ordinary words are repaired less often than terms, which are longer. */
  private static final double ORDINARY = 0.25;

  private static final int PRECISION = 1_000;

  private final String documentId;
  private final double damage;
  private final Chance chance;

  /**
   * The changes in one block.
   *
   * @param rows in order
   * @param mentions numbers of the mentions that were repaired
   * @param words words that were repaired
   */
  record Changes(List<EditRow> rows, Set<Integer> mentions, int words) {}

  /**
   * @param damage share of the hits that are repaired
   */
  Repairs(String documentId, double damage, Chance chance) {
    this.documentId = documentId;
    this.damage = damage;
    this.chance = chance;
  }

  /**
   * Draws the changes of a block.
   *
   * @param start its first offset in the clean text
   * @param pageStart first offset of its page
   */
  Changes draw(Passage passage, int page, int start, int pageStart) {
    List<EditRow> rows = new ArrayList<>();
    Set<Integer> mentions = new HashSet<>();
    Set<Integer> words = new HashSet<>();
    for (int i = 0; i < passage.mentions().size() && damage > 0; i++) {
      Passage.Mention mention = passage.mentions().get(i);
      if (chance.holds(damage)) {
        int place = letter(passage.text(), mention.start(), mention.end());
        rows.add(row(passage.text(), place, page, start, pageStart));
        words.add(wordAt(passage.text(), place));
        mentions.add(i);
      }
    }
    for (int i = chance.rounded(passage.words() * damage * ORDINARY); i > 0; i--) {
      int place = chance.below(passage.text().length());
      boolean letter = Character.isLetter(passage.text().charAt(place));
      if (letter && !isInMention(passage, place) && words.add(wordAt(passage.text(), place))) {
        rows.add(row(passage.text(), place, page, start, pageStart));
      }
    }
    rows.sort(Comparator.comparingInt(EditRow::rawStart));
    return new Changes(rows, mentions, words.size());
  }

  /** A letter that scanners lose if there is one, else any. */
  private int letter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if ("æøåÆØÅ".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    int place = start + chance.below(end - start);
    return Character.isLetter(text.charAt(place)) ? place : start;
  }

  private static int wordAt(String text, int place) {
    return text.lastIndexOf(' ', place) + 1;
  }

  private static boolean isInMention(Passage passage, int place) {
    return passage.mentions().stream().anyMatch(m -> m.start() <= place && place < m.end());
  }

  private EditRow row(String text, int place, int page, int start, int pageStart) {
    String now = text.substring(place, place + 1);
    double sure = LEAST_SURE + (SUREST - LEAST_SURE) * chance.uniform();
    int clean = start + place;
    return new EditRow(
        documentId,
        page,
        clean - pageStart,
        clean - pageStart + 1,
        misread(now),
        now,
        RULE,
        Math.rint(sure * PRECISION) / PRECISION,
        clean,
        clean + 1);
  }

  private static String misread(String letter) {
    return switch (letter) {
      case "æ" -> "e";
      case "ø" -> "o";
      case "å" -> "a";
      case "Æ" -> "E";
      case "Ø" -> "O";
      case "Å" -> "A";
      case "l" -> "1";
      case "e" -> "c";
      case "n" -> "u";
      default -> "i".equals(letter) ? "l" : "i";
    };
  }
}
