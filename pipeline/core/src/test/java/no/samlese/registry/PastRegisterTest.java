package no.samlese.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastRegisterTest {
  private static final MunicipalityRegister REGISTER = MunicipalityRegister.load();
  private static final PastRegister PAST = new PastRegister(REGISTER);

  private static List<FormerMunicipality> at(String code, int year) {
    return PAST.at(List.of(REGISTER.byCode(code).orElseThrow()), LocalDate.of(year, 7, 1));
  }

  private static String told(List<FormerMunicipality> municipalities) {
    return municipalities.stream()
        .map(m -> m.code() + " " + m.name() + " " + m.county().names().get(0))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3301; 2018; 0602 Drammen Buskerud, 0625 Nedre Eiker Buskerud, 0711 Svelvik Vestfold",
        "3301; 2021; 3005 Drammen Viken",
        "3301; 2024; 3301 Drammen Buskerud",
        "1508; 2021; 1507 Ålesund Møre og Romsdal",
        "1580; 2021; 1507 Ålesund Møre og Romsdal",
        "1580; 2024; 1580 Haram Møre og Romsdal",
        "1875; 2018; 1849 Hábmer - Hamarøy Nordland, 1850 Tysfjord - Divtasvuodna Nordland",
        "1875; 2011; 1849 Hamarøy Nordland, 1850 Tysfjord Nordland",
        "4204; 2019; 1001 Kristiansand Vest-Agder, 1017 Songdalen Vest-Agder,"
            + " 1018 Søgne Vest-Agder",
        "4204; 2020; 4204 Kristiansand Agder",
        "1101; 2005; 1101 Eigersund Rogaland",
        "1101; 2030; 1101 Eigersund Rogaland",
        "5001; 2016; 1601 Trondheim Sør-Trøndelag, 1662 Klæbu Sør-Trøndelag",
        "1103; 2019; 1103 Stavanger Rogaland, 1141 Finnøy Rogaland, 1142 Rennesøy Rogaland",
        "5053; 2011; 1723 Mosvik Nord-Trøndelag, 1729 Inderøy Nord-Trøndelag",
      })
  void goes_back_through_mergers_and_splits(String code, int year, String expected) {
    assertThat(told(at(code, year))).isEqualTo(expected);
  }

  @Test
  void says_whether_the_area_is_the_same() {
    assertThat(at("3301", 2021)).extracting(FormerMunicipality::sameArea).containsExactly(true);
    assertThat(at("3301", 2018)).extracting(FormerMunicipality::sameArea).containsOnly(false);
    assertThat(at("1508", 2021)).extracting(FormerMunicipality::sameArea).containsExactly(false);
    assertThat(at("1101", 2012)).extracting(FormerMunicipality::sameArea).containsExactly(true);
  }

  /** There and back again, for every municipality and year. */
  @Test
  void every_former_municipality_leads_forward_to_where_it_came_from() {
    for (int year = 2010; year <= 2025; year++) {
      LocalDate date = LocalDate.of(year, 7, 1);
      for (Municipality municipality : REGISTER.municipalities()) {
        List<FormerMunicipality> then = PAST.at(List.of(municipality), date);
        assertThat(then).isNotEmpty();
        for (FormerMunicipality former : then) {
          assertThat(REGISTER.byAnyCode(former.code(), date)).contains(municipality);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'' ; plan/Nedre Eiker/plan 2018.pdf; ''; ''; 0625",
        "'' ; plan/drammen_2018.pdf; ''; ''; 0602",
        "'' ; 0711_plan.pdf; ''; Drammen kommune; 0711",
        "0625; plan.pdf; ''; Drammen kommune; 0625",
        "'' ; plan.pdf; Samfunnsdel for Svelvik; ''; 0711",
        "'' ; plan.pdf; ''; NEDRE EIKER KOMMUNE. Plan; 0625",
        // Two are named; or one sorts by today's municipalities; or nothing is said.
        "'' ; drammen/plan.pdf; ''; Nedre Eiker kommune; 0602 0625 0711",
        "'' ; 3301_drammen/plan.pdf; ''; ''; 0602 0625 0711",
        "'' ; 3301_drammen/plan.pdf; ''; Svelvik kommune; 0711",
        "'' ; plan.pdf; ''; reisen til Drammen; 0602 0625 0711",
      })
  void what_stands_on_a_document_decides(
      String code, String path, String title, String text, String expected) {
    ManifestEntry entry = new ManifestEntry(code, "", "", "", "", "", "");
    FormerChoice choice = new FormerChoice(new DocumentClues(path, title, text), entry);
    assertThat(choice.among(at("3301", 2018)))
        .extracting(FormerMunicipality::code)
        .containsExactly(expected.split(" "));
  }

  /** Hammerfest was 2004 and Kvalsund 2017: these are years in a path. */
  @Test
  void a_year_is_no_code() {
    FormerChoice choice =
        new FormerChoice(new DocumentClues("plan_2017.pdf", "", ""), ManifestEntry.EMPTY);
    assertThat(choice.among(at("5603", 2017)))
        .extracting(FormerMunicipality::code)
        .containsExactly("2004", "2017");
  }
}
