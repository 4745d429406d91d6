package no.samlese.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.samlese.store.Database;
import no.samlese.store.FlipRow;
import no.samlese.store.RepairEffectRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairEffectTest {
  private static final String NPM = "npm";

  @TempDir private Path folder;

  private RepairEffect effect(SmallCorpus corpus) {
    return effect(corpus, folder.resolve("run"));
  }

  private static RepairEffect effect(SmallCorpus corpus, Path folder) {
    try (Database database = corpus.write(folder, NPM)) {
      return RepairEffect.of(database);
    }
  }

  /** With: 6, 4 and 2 hits in 1 000 words each; without: 1, 4 and 2. */
  private static SmallCorpus three() {
    return new SmallCorpus()
        .hits("a", "Gol", 1_000, NPM, 1, 5)
        .hits("b", "Lier", 1_000, NPM, 4, 0)
        .hits("c", "Modum", 1_000, NPM, 2, 0);
  }

  @Test
  void rates_ranks_and_signs_both_ways() {
    assertThat(effect(three()).rows())
        .containsExactly(
            new RepairEffectRow(
                "Gol", "Gol", "", NPM, 1_000, 6, 1, 60, 10, 1, 3, true, true, 1, -1),
            new RepairEffectRow(
                "Lier", "Lier", "", NPM, 1_000, 4, 4, 40, 40, 2, 1, true, true, 0, 1),
            new RepairEffectRow(
                "Modum", "Modum", "", NPM, 1_000, 2, 2, 20, 20, 3, 2, true, true, -1, -1));
  }

  @Test
  void flips_are_told_in_sentences() {
    List<FlipRow> flips = effect(three()).flips();
    assertThat(flips)
        .extracting(flip -> flip.municipality() + " " + flip.kind())
        .containsExactly("Gol sign", "Gol rank", "Lier sign", "Lier rank", "Modum rank");
    assertThat(flips.get(0).sentenceNb())
        .isEqualTo(
            "Gol: «npm» nevnes mer enn hos de andre kommunene samlet med tekstreparasjon, mindre"
                + " enn hos dem uten.");
    assertThat(flips.get(0).sentenceEn())
        .isEqualTo(
            "Gol: “npm” is mentioned more than in the other municipalities together with text"
                + " repair, less than in them without.");
    assertThat(flips.get(1).sentenceNb())
        .isEqualTo("Gol: nummer 1 av 3 i «npm» med tekstreparasjon, nummer 3 uten.");
    assertThat(flips.get(1).valueWith()).isEqualTo(1);
    assertThat(flips.get(1).valueWithout()).isEqualTo(3);
  }

  /** Without its one repaired hit, Gol has none, and shares the last two places with Lier. */
  @Test
  void half_a_place_is_no_flip_of_rank_but_presence_is() {
    RepairEffect effect =
        effect(
            new SmallCorpus()
                .hits("a", "Gol", 1_000, NPM, 0, 1)
                .hits("b", "Lier", 2_000, NPM, 0, 0)
                .hits("c", "Modum", 1_000, NPM, 9, 0));
    assertThat(effect.rows())
        .extracting(RepairEffectRow::rankWithout)
        .containsExactly(2.5, 2.5, 1.0);
    assertThat(effect.flips())
        .singleElement()
        .extracting(FlipRow::kind, FlipRow::sentenceEn)
        .containsExactly(
            "presence", "Gol: “npm” is found with text repair (hits: 1), not without.");
  }

  @Test
  void documents_about_nobody_known_are_no_municipality() {
    assertThat(effect(three().hits("d", "ukjent", 1_000, NPM, 50, 0)).rows())
        .isEqualTo(effect(three(), folder.resolve("other")).rows());
  }

  @Test
  void one_municipality_has_nobody_to_be_compared_with() {
    RepairEffect effect = effect(new SmallCorpus().hits("a", "Gol", 1_000, NPM, 1, 1));
    assertThat(effect.rows())
        .singleElement()
        .extracting(RepairEffectRow::signWith, RepairEffectRow::rankWith)
        .containsExactly(null, 1.0);
    assertThat(effect.flips()).isEmpty();
  }
}
