package no.samlese.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContextEvaluationTest {
  private static final Set<String> CODES = Set.of("actors", "polarity");

  @Test
  void values_are_compared_one_by_one_and_affirmed_is_no_finding() {
    ContextEvaluation evaluation = new ContextEvaluation();
    evaluation.add(
        "a",
        CODES,
        Map.of("actors", "citizens|leaders", "polarity", "affirmed"),
        Map.of("actors", "citizens|elected", "polarity", "affirmed"));
    evaluation.add("b", CODES, Map.of("polarity", "negated"), Map.of("polarity", "affirmed"));
    CodeScore actors = evaluation.byCode().get("actors");
    assertThat(actors).isEqualTo(new CodeScore(2, 2, 1));
    assertThat(actors.f1()).isEqualTo(0.5, within(1e-12));
    assertThat(evaluation.byCode().get("polarity")).isEqualTo(new CodeScore(1, 0, 0));
    assertThat(evaluation.differences()).hasSize(2);
  }

  @Test
  void nothing_to_find_and_nothing_found_is_perfect() {
    assertThat(CodeScore.NONE.f1()).isEqualTo(1);
    assertThat(new CodeScore(0, 2, 0).precision()).isZero();
    assertThat(new CodeScore(3, 0, 0).recall()).isZero();
  }
}
