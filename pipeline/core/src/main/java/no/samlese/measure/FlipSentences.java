package no.samlese.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samlese.store.FlipRow;
import no.samlese.store.RepairEffectRow;

/**
 * Finds what flips in a row of the effect of the repair, and says it in a sentence.
 *
 * @param nb label of the category in Bokmål
 * @param en label in English
 */
record FlipSentences(String nb, String en) {
  private static final String[] SIGNS_NB = {"mindre enn", "like mye som", "mer enn"};
  private static final String[] SIGNS_EN = {"less than", "as much as", "more than"};

  /**
   * The conclusions that flip.
   *
   * @param municipalities how many are ranked
   */
  List<FlipRow> flips(RepairEffectRow row, int municipalities) {
    List<FlipRow> flips = new ArrayList<>();
    if (row.presentWith() != row.presentWithout()) {
      flips.add(presence(row));
    }
    if (!Objects.equals(row.signWith(), row.signWithout())) {
      flips.add(sign(row));
    }
    if (Math.abs(row.rankWith() - row.rankWithout()) >= 1) {
      flips.add(rank(row, municipalities));
    }
    return flips;
  }

  private FlipRow presence(RepairEffectRow row) {
    return row(
        row,
        "presence",
        row.hitsWith(),
        row.hitsWithout(),
        "%s: «%s» er funnet (%d treff) med tekstreparasjon, ikke uten."
            .formatted(row.municipality(), nb, row.hitsWith()),
        "%s: “%s” is found with text repair (hits: %d), not without."
            .formatted(row.municipality(), en, row.hitsWith()));
  }

  private FlipRow sign(RepairEffectRow row) {
    int with = row.signWith() + 1;
    int without = row.signWithout() + 1;
    return row(
        row,
        "sign",
        row.signWith(),
        row.signWithout(),
        "%s: «%s» nevnes %s hos de andre kommunene samlet med tekstreparasjon, %s hos dem uten."
            .formatted(row.municipality(), nb, SIGNS_NB[with], SIGNS_NB[without]),
        "%s: “%s” is mentioned %s in the other municipalities together with text repair, %s in"
                .formatted(row.municipality(), en, SIGNS_EN[with], SIGNS_EN[without])
            + " them without.");
  }

  private FlipRow rank(RepairEffectRow row, int municipalities) {
    return row(
        row,
        "rank",
        row.rankWith(),
        row.rankWithout(),
        "%s: nummer %s av %d i «%s» med tekstreparasjon, nummer %s uten."
            .formatted(
                row.municipality(),
                place(row.rankWith(), ','),
                municipalities,
                nb,
                place(row.rankWithout(), ',')),
        "%s: ranks %s of %d in “%s” with text repair, %s without."
            .formatted(
                row.municipality(),
                place(row.rankWith(), '.'),
                municipalities,
                en,
                place(row.rankWithout(), '.')));
  }

  /** Shared ranks are whole or half. */
  private static String place(double rank, char decimal) {
    int whole = (int) rank;
    return rank == whole ? Integer.toString(whole) : Integer.toString(whole) + decimal + '5';
  }

  private static FlipRow row(
      RepairEffectRow row, String kind, double with, double without, String nb, String en) {
    return new FlipRow(
        kind,
        row.unit(),
        row.municipality(),
        row.municipalityCode(),
        row.category(),
        with,
        without,
        nb,
        en);
  }
}
