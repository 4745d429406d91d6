package no.samlese.clean.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samlese.text.Edit;

class RepairPropertiesTest {
  private static final CharacterRepair REPAIR = StatisticalRepair.shipped();
  private static final String DAMAGED =
      "Kommunen ma ogsa legge til rette for a skape gode Igsninger, og det er ngdvendig at alle "
          + "far vaere med pa arbeidet. ";

  /** Words, noise and every kind of character, in a document that is damaged. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> noise =
        Arbitraries.strings()
            .withCharRange(' ', 'ÿ')
            .withChars("\n\t&@§|¢…\u2028€")
            .ofMaxLength(40);
    Arbitrary<String> words =
        Arbitraries.of(
            "pa", "a", "&", "8", "veere", "fgr", "mal", "Igsning", "|", "(kt", "æ", "\n");
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(30);
    return Combinators.combine(
            Arbitraries.oneOf(noise, words, anything).list().ofMaxSize(25), Arbitraries.of(0, 2))
        .as((parts, damaged) -> DAMAGED.repeat(damaged) + String.join(" ", parts));
  }

  @Property(tries = 300)
  void editsFitTheText(@ForAll("texts") String text) {
    List<Edit> edits = REPAIR.repair(text, List.of(), 0.5).edits();

    int end = 0;
    for (Edit edit : edits) {
      assertThat(edit.raw().start()).isGreaterThanOrEqualTo(end);
      assertThat(edit.raw().of(text)).isEqualTo(edit.from()).doesNotContain("\n");
      end = edit.raw().end();
    }
  }

  @Property(tries = 150)
  void repairingTwiceChangesNoMoreThanOnce(@ForAll("texts") String text) {
    String once = Repairs.apply(text, REPAIR);

    assertThat(Repairs.apply(once, REPAIR)).isEqualTo(once);
  }

  /**
   * Ten times as much of the worst kinds takes some ten times as long, and not a hundred times. The
   * work of this thread is measured, since others may keep the machine busy.
   */
  @Example
  void takesTimeInProportionToTheText() {
    for (String part :
        List.of("@", "pa", "a ", "|\n", "s.", "veereeaeeae", "g@gk& ", "Igsninga", "æ.@", "\n")) {
      double few = seconds(part, 10_000);
      double many = seconds(part, 100_000);

      assertThat(many).as("seconds for " + part).isLessThan(Math.max(0.5, 40 * few));
    }
  }

  private static double seconds(String part, int length) {
    String text = DAMAGED.repeat(3) + part.repeat(length / part.length());
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    REPAIR.repair(text, List.of(), 0.5);
    return (clock.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
