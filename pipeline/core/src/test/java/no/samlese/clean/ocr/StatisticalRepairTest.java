package no.samlese.clean.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlese.text.Edit;
import org.junit.jupiter.api.Test;

class StatisticalRepairTest {
  private static final CharacterRepair REPAIR = StatisticalRepair.shipped();
  private static final String DAMAGED =
      "Kommunen ma ogsa legge til rette for a skape gode Igsninger, og det er ngdvendig at alle "
          + "far vaere med pa arbeidet. Malet er at vi skal lgse oppgavene sammen.\n";

  @Test
  void leavesSoundTextAlone() {
    String sound =
        "Kommunen må også legge til rette. Det var bade i fjorden, og han sa at far var god på det."
            + " Mal og trad er ord som finnes i norsk, og de er skrevet slik de skal være.\n";

    assertThat(Repairs.apply(sound, REPAIR)).isEqualTo(sound);
  }

  @Test
  void leavesEnglishInDamagedDocumentAlone() {
    String english =
        """
        This thesis explores how a municipality can make the most of co-creation, and for whom.
        We take part in the work and have a plan for the trade of the late mate.
        """;

    assertThat(Repairs.apply(DAMAGED + english + DAMAGED, REPAIR)).contains(english);
  }

  @Test
  void anEnglishQuotationMayBeginWithOneLetter() {
    String quoted = "“a distributed and collaborative pattern of problem-solving” (Hansen, 2020)";

    assertThat(Repairs.apply(DAMAGED + "Det er viktig a fa definert dette: " + quoted, REPAIR))
        .endsWith(quoted);
  }

  @Test
  void leavesSoundPartOfDamagedDocumentAlone() {
    String sound =
        "Det er også slik at innbyggerne på øya får være med når planene er på høring.\n".repeat(8)
            + "Far sa at han var ute og bade i mal.\n"
            + "Ærlig talt er det også nå på tide å få gjøre ferdig de første årene.\n".repeat(8);

    assertThat(Repairs.apply(DAMAGED.repeat(5) + sound, REPAIR)).endsWith(sound);
  }

  @Test
  void neverTouchesAddressesNumbersAndCitations() {
    String kept =
        "Se https://www.ks.no/a/pa og post@gran.kommune.no, kapittel 3, 8 dager, 2021a, § 3-10."
            + " Ansell & Torfing (2021, s. 252), Andersen et.al og Meld. St. 31 (2023-2024).\n";

    assertThat(Repairs.apply(DAMAGED + kept + DAMAGED, REPAIR)).contains(kept);
  }

  @Test
  void editsAreInOrderAndHoldNoLineFeed() {
    String text = DAMAGED.replace(" ", "\n").repeat(3);
    List<Edit> edits = REPAIR.repair(text, List.of(), 0).edits();

    assertThat(edits).isNotEmpty();
    int end = 0;
    for (Edit edit : edits) {
      assertThat(edit.raw().start()).isGreaterThanOrEqualTo(end);
      assertThat(edit.raw().of(text)).isEqualTo(edit.from()).doesNotContain("\n");
      assertThat(edit.to()).doesNotContain("\n");
      assertThat(edit.rule()).startsWith("ocr.");
      end = edit.raw().end();
    }
  }

  @Test
  void wordsBelowTheConfidenceAreUncertain() {
    CharacterRepair.Result none = REPAIR.repair(DAMAGED, List.of(), 1.01);

    assertThat(none.edits()).isEmpty();
    assertThat(none.uncertain())
        .anySatisfy(word -> assertThat(word.alternatives()).startsWith("også"));
  }

  @Test
  void repairsBullets() {
    assertThat(Repairs.apply(DAMAGED + "e Samarbeid: arbeide sammen\n", REPAIR))
        .endsWith("• Samarbeid: arbeide sammen\n");
  }
}
