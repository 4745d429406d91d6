package no.samlese.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.samlese.measure.CountOptions;
import no.samlese.measure.CountSource;
import no.samlese.measure.UnitRates;
import no.samlese.store.CategorySummaryRow;
import no.samlese.store.ChangeRow;
import no.samlese.store.CooccurrenceRow;
import no.samlese.store.ProfileRow;
import no.samlese.store.RegionRow;
import no.samlese.store.SpaceRow;
import org.junit.jupiter.api.Test;

/** Profiles, company, space and change on a few paragraphs that one can count by hand. */
class MeasuredTablesTest {
  private static final String CLASSIC = "paradigm/classic";
  private static final String NPM = "paradigm/npm";
  private static final String NPG = "paradigm/npg";

  private static CountSource source(TinyRun run) {
    return new CountSource(run.database(), CountOptions.ALL);
  }

  private static TinyRun paradigms() {
    TinyRun run = new TinyRun(CLASSIC, "paradigm/professional", NPM, NPG);
    run.document("a", "0301", "plan", 2020);
    run.paragraph("a", 0, 30, NPM, NPM, NPG);
    run.paragraph("a", 1, 30, NPG);
    run.paragraph("a", 2, 30, CLASSIC);
    run.paragraph("a", 3, 30);
    for (int i = 4; i < 12; i++) {
      run.paragraph("a", i, 30, NPG);
    }
    return run;
  }

  @Test
  void a_profile_is_a_composition() {
    try (TinyRun run = paradigms()) {
      ProfileRow profile =
          Profiles.of(source(run), 1).rows().stream()
              .filter(row -> row.field().equals("municipality") && row.scope().equals("strict"))
              .findFirst()
              .orElseThrow();
      assertThat(List.of(profile.classic(), profile.professional(), profile.npm(), profile.npg()))
          .containsExactly(1, 0, 2, 10);
      assertThat(
              profile.classicShare()
                  + profile.professionalShare()
                  + profile.npmShare()
                  + profile.npgShare())
          .isCloseTo(1, within(1e-12));
      assertThat(profile.npgShare()).isCloseTo(10.5 / 15, within(1e-12));
      assertThat(profile.logit()).isCloseTo(Math.log(10.5 / 2.5), within(1e-12));
      assertThat(profile.logitLow()).isLessThan(profile.logit());
      assertThat(profile.paragraphsWith()).isEqualTo(11);
      assertThat(profile.paragraphsHybrid()).isEqualTo(1);
      double alike = Math.pow(10 / 13.0, 3) + Math.pow(2 / 13.0, 3) + Math.pow(1 / 13.0, 3);
      assertThat(profile.hybridExpected()).isCloseTo(1 - alike, within(1e-12));
    }
  }

  @Test
  void the_region_of_a_profile_lies_in_the_triangle_around_it() {
    try (TinyRun run = paradigms()) {
      List<RegionRow> corners =
          Profiles.of(source(run), 1).regions().stream()
              .filter(corner -> corner.scope().equals("strict"))
              .toList();
      assertThat(corners)
          .isNotEmpty()
          .allSatisfy(
              corner ->
                  assertThat(corner.older() + corner.npm() + corner.npg())
                      .isCloseTo(1, within(1e-9)));
      assertThat(corners.stream().mapToDouble(RegionRow::npg).min().orElseThrow()).isLessThan(0.7);
      assertThat(corners.stream().mapToDouble(RegionRow::npg).max().orElseThrow())
          .isGreaterThan(0.7);
    }
  }

  @Test
  void categories_that_meet_in_paragraphs() {
    try (TinyRun run = paradigms()) {
      CooccurrenceRow pair =
          Cooccurrence.of(source(run)).stream()
              .filter(row -> row.first().equals(NPM) && row.second().equals(NPG))
              .findFirst()
              .orElseThrow();
      assertThat(pair.both()).isEqualTo(1);
      assertThat(pair.firstWith()).isEqualTo(1);
      assertThat(pair.secondWith()).isEqualTo(10);
      assertThat(pair.paragraphs()).isEqualTo(12);
      assertThat(pair.expected()).isCloseTo(10 / 12.0, within(1e-12));
      assertThat(pair.documentsWith()).isEqualTo(1);
    }
  }

  @Test
  void a_category_may_rest_on_one_term() {
    try (TinyRun run = paradigms()) {
      CategorySummaryRow npg =
          CategorySummaries.of(source(run), run.database(), 1).stream()
              .filter(row -> row.rate().category().equals(NPG))
              .findFirst()
              .orElseThrow();
      assertThat(npg.terms()).isEqualTo(1);
      assertThat(npg.topTerm()).isEqualTo(NPG);
      assertThat(npg.topTermShare()).isEqualTo(1);
      assertThat(npg.lengthCorrelation()).isNull();
    }
  }

  @Test
  void municipalities_that_speak_alike_lie_together() {
    try (TinyRun run = new TinyRun("c", "d", "e")) {
      speak(run, "m1", 20, 5, 2);
      speak(run, "m2", 19, 6, 2);
      speak(run, "m3", 4, 20, 9);
      Space space = Space.of(source(run));
      assertThat(space.merges().get(0).first() + space.merges().get(0).second()).isEqualTo("m1m2");
      assertThat(distance(space, "m1", "m2")).isLessThan(distance(space, "m1", "m3"));
      assertThat(space.points()).filteredOn(p -> p.kind().equals("municipality")).hasSize(3);
      assertThat(space.points())
          .filteredOn(p -> p.kind().equals("municipality"))
          .extracting(SpaceRow::contributionX)
          .satisfies(
              shares ->
                  assertThat(shares.stream().mapToDouble(Double::doubleValue).sum())
                      .isCloseTo(1, within(1e-9)));
    }
  }

  private static double distance(Space space, String first, String second) {
    return space.distances().stream()
        .filter(row -> row.first().equals(first) && row.second().equals(second))
        .findFirst()
        .orElseThrow()
        .hellinger();
  }

  private static void speak(TinyRun run, String municipality, int c, int d, int e) {
    String document = "d" + municipality;
    run.document(document, municipality, "plan", 2020);
    int block = 0;
    for (int i = 0; i < c; i++) {
      run.paragraph(document, block++, 20, "c");
    }
    for (int i = 0; i < d; i++) {
      run.paragraph(document, block++, 20, "d");
    }
    for (int i = 0; i < e; i++) {
      run.paragraph(document, block++, 20, "e");
    }
  }

  @Test
  void a_change_between_plan_generations_has_an_interval() {
    try (TinyRun run = new TinyRun("c")) {
      run.document("old", "0301", "samfunnsdel", 2012).document("new", "0301", "samfunnsdel", 2023);
      for (int i = 0; i < 40; i++) {
        run.paragraph("old", i, 25, i % 20 == 0 ? new String[] {"c"} : new String[0]);
        run.paragraph("new", i, 25, i % 2 == 0 ? new String[] {"c"} : new String[0]);
      }
      ChangeRow change = Changes.of(source(run), run.database(), new UnitRates(1)).get(0);
      assertThat(change.yearFrom()).isEqualTo(2012);
      assertThat(change.difference()).isCloseTo(180, within(1e-9));
      assertThat(change.low()).isPositive();
      assertThat(change.verdict()).isEqualTo("rise");
    }
  }
}
