package no.samlese.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlese.store.DocumentRegisterRow;
import org.junit.jupiter.api.Test;

class RegisterRowsTest {
  private static final Identities IDENTITIES = Identities.load(List.of());

  private static DocumentRegisterRow row(String path, String opening) {
    return IDENTITIES.atDate("d", path, "", opening);
  }

  @Test
  void drammen_before_between_and_after_the_reforms() {
    DocumentRegisterRow before = row("Drammen kommune/samfunnsdel 2018-2030.pdf", "");
    assertThat(before)
        .isEqualTo(
            new DocumentRegisterRow(
                "d",
                "3301",
                true,
                "0602",
                "Drammen",
                "06",
                "Buskerud",
                "Buskerud",
                false,
                "EKG12",
                2,
                102273,
                2022,
                "20000+"));
    DocumentRegisterRow between = row("Drammen kommune/samfunnsdel 2021-2033.pdf", "");
    assertThat(between.codeThen()).isEqualTo("3005");
    assertThat(between.countyCode() + between.county()).isEqualTo("30Viken");
    assertThat(between.sameArea()).isTrue();
    DocumentRegisterRow after = row("Drammen kommune/samfunnsdel 2024-2036.pdf", "");
    assertThat(after.codeThen()).isEqualTo("3301");
    assertThat(after.countyCode() + after.county()).isEqualTo("33Buskerud");
    assertThat(after.populationYear()).isEqualTo(2024);
  }

  @Test
  void candidates_that_the_document_does_not_decide_are_all_given() {
    DocumentRegisterRow row = row("3301_drammen/samfunnsdel 2018-2030.pdf", "");
    assertThat(row.codeThen()).isEqualTo("0602 0625 0711");
    assertThat(row.nameThen()).isEqualTo("Drammen | Nedre Eiker | Svelvik");
    assertThat(row.countyCode()).as("Buskerud or Vestfold").isEmpty();
    assertThat(row.county2024()).isEqualTo("Buskerud");
  }

  @Test
  void haram_was_a_part_of_aalesund_for_four_years() {
    assertThat(row("Haram kommune/årsrapport 2018.pdf", "").codeThen()).isEqualTo("1534");
    DocumentRegisterRow within = row("Haram kommune/årsrapport 2022.pdf", "");
    assertThat(within.codeThen() + within.nameThen()).isEqualTo("1507Ålesund");
    assertThat(within.populationYear()).as("the first year that has a figure").isEqualTo(2024);
  }

  @Test
  void tysfjord_went_to_two() {
    DocumentRegisterRow row = row("Tysfjord kommune/samfunnsdel 2015-2027.pdf", "");
    assertThat(row.code()).isEqualTo("1806 1875");
    assertThat(row.codeThen()).isEqualTo("1850");
    assertThat(row.nameThen()).isEqualTo("Tysfjord - Divtasvuodna");
    assertThat(row.county()).isEqualTo("Nordland");
    assertThat(row.population()).as("of which of the two?").isNull();
    assertThat(row.sizeClass()).isEmpty();
  }

  @Test
  void without_a_year_the_register_of_2024_is_asked() {
    DocumentRegisterRow row = row("Eigersund kommune/samfunnsdel.pdf", "");
    assertThat(row.dated()).isFalse();
    assertThat(row.codeThen()).isEqualTo("1101");
    assertThat(row.populationYear()).isEqualTo(2024);
    assertThat(row.sizeClass()).isEqualTo("5000-19999");
  }

  @Test
  void a_document_about_nobody_has_a_row_that_says_nothing() {
    DocumentRegisterRow row = row("plan.pdf", "");
    assertThat(row.code() + row.codeThen() + row.county() + row.kostraGroup()).isEmpty();
    assertThat(row.sameArea()).isNull();
    assertThat(row.centrality()).isNull();
  }
}
