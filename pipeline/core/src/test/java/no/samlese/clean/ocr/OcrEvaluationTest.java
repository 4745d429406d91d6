package no.samlese.clean.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OcrEvaluationTest {
  private static final GoldPassage PASSAGE =
      new GoldPassage("d-1", "d", "nob", "vi ma  ga\npa far", "vi må gå på far");

  @Test
  void countsRepairedAndHarmedWords() {
    OcrEvaluation.Figures all =
        OcrEvaluation.score(List.of(PASSAGE), Map.of("d-1", "vi må ga på får")).get(1);

    assertThat(all.group()).isEqualTo(OcrEvaluation.ALL);
    assertThat(all.words()).isEqualTo(5);
    assertThat(all.werRaw()).isEqualTo(0.6);
    assertThat(all.wer()).isEqualTo(0.4);
    assertThat(all.repaired()).isEqualTo(2 / 3.0);
    assertThat(all.harmed()).isEqualTo(0.5);
    assertThat(all.cerRaw()).isEqualTo(3 / 15.0);
    assertThat(all.relativeReduction())
        .isCloseTo(1 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void repairsThePassagesOfADocumentTogether() {
    CharacterRepair everyA =
        (text, regions, min) ->
            new CharacterRepair.Result(
                java.util.stream.IntStream.range(0, text.length())
                    .filter(i -> text.startsWith("ma", i))
                    .mapToObj(
                        i ->
                            new no.samlese.text.Edit(
                                new no.samlese.text.Span(i, i + 2), "ma", "må", "ocr.word", 1))
                    .toList(),
                List.of());

    assertThat(OcrEvaluation.evaluate(everyA, 0.5, List.of(PASSAGE)).get(0).wer()).isEqualTo(0.4);
  }
}
