package no.samlese.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTypesTest {
  @TempDir private Path lexicons;

  private DocumentTypes load(String yaml) throws IOException {
    Files.createDirectories(lexicons.resolve("registers"));
    Files.writeString(lexicons.resolve("registers/document-types.yaml"), yaml, UTF_8);
    return DocumentTypes.load(RegisterSource.over(lexicons));
  }

  @Test
  void hasTheStableIds() {
    assertThat(DocumentTypes.load().types())
        .extracting(DocumentType::id)
        .containsExactlyInAnyOrder(
            "samfunnsdel",
            "arealdel",
            "planstrategi",
            "okonomiplan",
            "temaplan",
            "strategi",
            "arbeidsgiverstrategi",
            "rapport",
            "arsrapport",
            "planprogram",
            "reguleringsplan",
            "politisk-program",
            "vedtak",
            "annet",
            "ukjent");
  }

  @ParameterizedTest
  @CsvSource({
    "økonomiplan, okonomiplan",
    "Kommuneplanens samfunnsdel, samfunnsdel",
    "Årsrapport, arsrapport",
    "politisk program, politisk-program",
    "Arbeidsgjevarstrategi, arbeidsgiverstrategi"
  })
  void knowsATypeByIdLabelOrPhrase(String text, String id) {
    assertThat(DocumentTypes.load().named(text)).map(DocumentType::id).contains(id);
  }

  @Test
  void aFolderOfTheUsersIsLaidOverTheJar() throws IOException {
    DocumentTypes own =
        load(
            "horizon_from: 2035\n"
                + "types: [{id: eierskap, label: {nb: Eierskap}, patterns: {nb: [\"eierskap*\"]}}]");
    assertThat(own.named("Eierskapsmelding")).isPresent();
    assertThat(own.horizonFrom()).isEqualTo(2035);
    assertThat(MunicipalityRegister.load(RegisterSource.over(lexicons)).municipalities())
        .hasSize(357);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "types: [{id: a, label: {nb: A}, paterns: {}}] | paterns",
        "types: [ | line",
        "types: [{id: a, label: {nb: A}, patterns: {nb: ['ab*']}}] | too short beside *",
        "types: [{id: Å, label: {nb: A}}] | not an id",
      })
  void saysWhatIsWrongWithTheFile(String yaml, String message) {
    assertThatThrownBy(() -> load(yaml))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("document-types.yaml")
        .hasMessageContaining(message);
  }
}
