package no.samlese.clean.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutEvaluationTest {
  private static final Path GOLD = Path.of("../../../shared/gold/layout-002.jsonl");
  private final LayoutEvaluation evaluation =
      new LayoutEvaluation(new PageLayout(WordKnowledge.NONE));

  @Test
  void acceptsAnAlternative() {
    var item =
        new LayoutEvaluation.Item(
            "x", "hyphen", "et godt sam-\narbeid i", List.of("y", "et godt samarbeid i"));
    List<LayoutEvaluation.Result> results = evaluation.score(List.of(item));
    assertThat(LayoutEvaluation.share(results)).isEqualTo(1);
    assertThat(LayoutEvaluation.shareByCategory(results)).containsEntry("hyphen", 1.0);
  }

  @Test
  void nineWindowsInTenComeOutExactly() throws IOException {
    assumeTrue(Files.exists(GOLD), "the gold windows are not on this machine: " + GOLD);
    List<LayoutEvaluation.Item> items = LayoutEvaluation.read(GOLD);
    var seen = evaluation.score(LayoutEvaluation.seen(items));
    var heldOut = evaluation.score(LayoutEvaluation.heldOut(items));
    System.out.printf(
        "layout, exact windows: seen %.3f %s, held out %.3f %s%n",
        LayoutEvaluation.share(seen),
        LayoutEvaluation.shareByCategory(seen),
        LayoutEvaluation.share(heldOut),
        LayoutEvaluation.shareByCategory(heldOut));
    assertThat(LayoutEvaluation.share(seen)).isGreaterThanOrEqualTo(0.9);
    assertThat(LayoutEvaluation.share(heldOut)).isGreaterThanOrEqualTo(0.9);
  }
}
