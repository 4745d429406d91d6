package no.samlese.clean.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden files of the repair: sentences as read and as printed, one document a file. */
class GoldenRepairTest {
  private static final CharacterRepair REPAIR = StatisticalRepair.shipped();

  @ParameterizedTest
  @ValueSource(strings = {"repair-nb.tsv", "repair-nn.tsv"})
  void repairsAsPrinted(String file) throws IOException {
    List<String> read = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                GoldenRepairTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          read.add(fields[0]);
          printed.add(fields[1]);
        }
      }
    }

    String repaired = Repairs.apply(String.join("\n", read), REPAIR);

    assertThat(repaired.lines().toList()).containsExactlyElementsOf(printed);
  }
}
