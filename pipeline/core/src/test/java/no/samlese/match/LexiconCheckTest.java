package no.samlese.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlese.annotate.Annotator;
import no.samlese.lexicon.LexiconLoader;
import org.junit.jupiter.api.Test;

class LexiconCheckTest {
  @Test
  void allExamplesOfTheLexiconsHold() {
    LexiconCheck.Result result =
        new LexiconCheck(new Annotator()::annotate).run(LexiconLoader.load());

    assertThat(result.samples()).isGreaterThan(300);
    assertThat(result.failures().stream().map(Object::toString).toList()).isEqualTo(List.of());
  }
}
