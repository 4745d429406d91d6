package no.samlese.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlese.lexicon.LexiconLoader;
import org.junit.jupiter.api.Test;

class LexiconTrialTest {
  @Test
  void all_examples_of_terms_and_codes_hold() {
    LexiconTrial trial = LexiconTrial.of(LexiconLoader.load());
    assertThat(trial.samples()).isGreaterThan(3000);
    assertThat(trial.failures()).isEqualTo(List.of());
  }
}
