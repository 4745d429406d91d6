package no.samlese.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTextTest {
  private static List<String> pieces(String text) {
    RunningText running = new RunningText(text, 0, text.length());
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < running.size(); i++) {
      pieces.add(running.piece(i));
    }
    return pieces;
  }

  @Test
  void cutsAtHyphensSlashesAndBrackets() {
    assertThat(pieces("helse- og (omsorgs/sosial)-tjenester."))
        .containsExactly("helse", "og", "omsorgs", "sosial", "tjenester", ".");
  }

  @Test
  void keepsSignsThatStandForLetters() {
    assertThat(pieces("p& f@r niv8, 3 §")).containsExactly("p&", "f@r", "niv8", ",", "3", "§");
  }

  @Test
  void takesAddressesAsNumbers() {
    String text = "post@gran.kommune.no";
    RunningText running = new RunningText(text, 0, text.length());

    assertThat(running.size()).isEqualTo(1);
    assertThat(running.kind(0)).isEqualTo(RunningText.Kind.NUMBER);
  }

  @Test
  void tellsEmptyLinesFromLineEnds() {
    String text = "en to\ntre\n\nfire";
    RunningText running = new RunningText(text, 0, text.length());

    assertThat(List.of(running.gap(1), running.gap(2), running.gap(3))).containsExactly(1, 2, 3);
  }
}
