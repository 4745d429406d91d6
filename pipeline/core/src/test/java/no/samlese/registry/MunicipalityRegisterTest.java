package no.samlese.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityRegisterTest {
  private static final MunicipalityRegister REGISTER = MunicipalityRegister.load();

  private static String codes(List<Municipality> municipalities) {
    return String.join("+", municipalities.stream().map(Municipality::code).toList());
  }

  @Test
  void holdsTheMunicipalitiesOf2024WithTheirFigures() {
    assertThat(REGISTER.municipalities()).hasSize(357);
    Municipality oslo = REGISTER.byCode("0301").orElseThrow();
    assertThat(oslo.name()).isEqualTo("Oslo");
    assertThat(oslo.centrality()).isEqualTo(1);
    assertThat(oslo.kostraGroup()).isEqualTo("EKG13");
    assertThat(oslo.population()).isEqualTo(717_710);
    assertThat(oslo.sizeClass()).isEqualTo(SizeClass.LARGE);
    assertThat(REGISTER.byCode("1144").orElseThrow().sizeClass()).isEqualTo(SizeClass.SMALL);
    assertThat(REGISTER.byCode("3314").orElseThrow().county().name()).isEqualTo("Buskerud");
  }

  @Test
  void aYearInWhichAMunicipalityDidNotExistHasNoPopulation() {
    Municipality haram = REGISTER.byCode("1580").orElseThrow();
    assertThat(haram.population(2023)).isEmpty();
    assertThat(haram.population(2024)).hasValue(9_357);
  }

  @ParameterizedTest
  @CsvSource({
    "1729, 5053",
    "1723, 5053",
    "1756, 5053",
    "5053, 5053", // Inderøy through 2012 and 2018
    "1507, 1508+1580",
    "1504, 1508+1580",
    "1534, 1508+1580", // Ålesund, split in 2024
    "0625, 3301",
    "3005, 3301",
    "0711, 3301", // Drammen out of Viken
    "3020, 3207",
    "3014, 3118", // Viken went to three counties
    "1850, 1806+1875", // Tysfjord, split in 2020
    "5012, 5055+5056+5059",
    "1613, 5055+5056+5059", // Snillfjord, split in three
    "0720, 3905+3907", // Stokke, split in 2017
    "1103, 1103",
    "1141, 1103", // a code that stays while others join
    "1902, 5501",
    "2012, 5601", // Troms og Finnmark, and back
    "0301, 0301",
    "9999, ''",
    "30, ''"
  })
  void followsOldCodes(String code, String expected) {
    assertThat(codes(REGISTER.byAnyCode(code))).isEqualTo(expected);
  }

  @Test
  void aDateLeavesOutWhatHappenedBefore() {
    assertThat(codes(REGISTER.byAnyCode("1507", LocalDate.of(2021, 5, 1)))).isEqualTo("1508+1580");
    assertThat(codes(REGISTER.byAnyCode("1508", LocalDate.of(2024, 5, 1)))).isEqualTo("1508");
    assertThat(codes(REGISTER.byAnyCode("1507", LocalDate.of(2024, 5, 1)))).isEqualTo("1508+1580");
  }

  @ParameterizedTest
  @CsvSource({
    "Øvre Eiker, 3314",
    "ovre eiker, 3314",
    "ØVRE EIKER KOMMUNE, 3314",
    "Aalesund, 1508",
    "Kautokeino, 5612",
    "Guovdageaidnu, 5612",
    "Kárášjohka - Karasjok, 5610",
    "Karasjok, 5610",
    "Storfjord, 5538",
    "Omasvuono, 5538",
    "Snåase, 5041",
    "Tråante, 5001",
    "Levangke, 5037",
    "Hábmer, 1875",
    "Raane, 1833",
    "Porsanki, 5622",
    "Hof, 3903",
    "Odda, 4618",
    "Haram, 1580",
    "Herøy, 1515+1818",
    "Herøy (Nordland), 1818",
    "Våler, 3114+3419",
    "Våler (Hedmark), 3419",
    "Våler (Viken), 3114",
    "Nes, 3228+3322",
    "Nes (Buskerud), 3322",
    "Os, 3430+4624",
    "Bø, 1867+4020",
    "Sande, 1514+3903",
    "Tysfjord, 1806+1875",
    "Ålesund, 1508",
    "Glostrup, ''",
    "kommune, ''",
    "'', ''"
  })
  void findsNames(String name, String expected) {
    assertThat(codes(REGISTER.byName(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Nes, 2022, 3228", "Nes, 2016, 3228+3322", "Os, 2021, 3430", "Sande, 2023, 1514",
    "Bø, 2024, 1867", "Bø, 2015, 1867+4020", "Odda, 2023, 4618", "Herøy, 2023, 1515+1818"
  })
  void aDateDecidesAmongNamesakes(String name, int year, String expected) {
    assertThat(codes(REGISTER.byName(name, LocalDate.of(year, 6, 1)))).isEqualTo(expected);
  }

  @Test
  void everyCodeAndNameEverUsedLeadsSomewhere() {
    for (MunicipalityChange change : REGISTER.changes()) {
      assertThat(REGISTER.byAnyCode(change.oldCode())).as(change.toString()).isNotEmpty();
      assertThat(REGISTER.byName(change.oldName())).as(change.toString()).isNotEmpty();
      assertThat(REGISTER.byName(change.newName())).as(change.toString()).isNotEmpty();
    }
    for (Municipality municipality : REGISTER.municipalities()) {
      assertThat(REGISTER.byName(municipality.name())).contains(municipality);
    }
  }

  @Test
  void remembersFormerCounties() {
    Municipality nesbyen = REGISTER.byCode("3322").orElseThrow();
    assertThat(REGISTER.countiesOf(nesbyen)).containsExactly("06", "30", "33");
  }
}
