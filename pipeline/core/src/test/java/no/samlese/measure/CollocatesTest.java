package no.samlese.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import no.samlese.store.CollocateRow;
import no.samlese.store.TaggedText;
import no.samlese.text.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollocatesTest {
  @TempDir private Path folder;

  /**
   * Five times <i>samskaping gir verdi</i>, five times <i>verdi faller</i>: 25 content words, ten
   * of them in windows. <i>gir</i>: 5 in windows, 5 in all, logDice 14 + log2(2·5/15), expected
   * 10·5/25. <i>verdi</i>: 5 in windows, 10 in all, logDice 14 + log2(2·5/20), and log ratio
   * log2(5/10 : 5/15).
   */
  @Test
  void windows_by_hand() {
    List<CollocateRow> rows = rows(5, "window");
    assertThat(rows).extracting(CollocateRow::lemma).containsExactly("gir", "verdi");
    assertThat(rows).extracting(CollocateRow::rank).containsExactly(1, 2);
    CollocateRow gir = rows.get(0);
    assertThat(counts(gir)).containsExactly(5, 10, 5, 25, 1);
    assertThat(gir.expected()).isEqualTo(2);
    assertThat(gir.logDice()).isCloseTo(13.415037, within(1e-6));
    CollocateRow verdi = rows.get(1);
    assertThat(counts(verdi)).containsExactly(5, 10, 10, 25, 1);
    assertThat(verdi.expected()).isEqualTo(4);
    assertThat(verdi.logDice()).isCloseTo(13, within(1e-12));
    assertThat(verdi.logRatio()).isCloseTo(0.584963, within(1e-6));
  }

  /**
   * Ten sentences, five with a hit and all of these with <i>gir</i>: logDice 14, expected 2.5, G² =
   * 2 (5 ln 2 + 5 ln 2). <i>verdi</i> stands in all ten, so chance would put it there as often.
   */
  @Test
  void sentences_by_hand() {
    List<CollocateRow> rows = rows(5, "sentence");
    assertThat(rows).extracting(CollocateRow::lemma).containsExactly("gir");
    assertThat(counts(rows.get(0))).containsExactly(5, 5, 5, 10, 1);
    assertThat(rows.get(0).expected()).isEqualTo(2.5);
    assertThat(rows.get(0).logDice()).isEqualTo(14);
    assertThat(rows.get(0).logLikelihood()).isCloseTo(20 * Math.log(2), within(1e-9));
  }

  @Test
  void four_times_together_is_too_few() {
    assertThat(rows(4, "window")).isEmpty();
  }

  @Test
  void a_term_has_company_from_ten_hits_on() {
    assertThat(all(5)).extracting(CollocateRow::nodeKind).containsOnly("category");
    assertThat(all(10))
        .extracting(CollocateRow::node)
        .contains("samskaping", TaggedCorpus.CATEGORY);
  }

  private static List<Integer> counts(CollocateRow row) {
    return List.of(
        row.observed(), row.nodeTotal(), row.lemmaTotal(), row.total(), row.documentsWith());
  }

  private List<CollocateRow> rows(int times, String scope) {
    return all(times).stream().filter(row -> row.scope().equals(scope)).toList();
  }

  private List<CollocateRow> all(int times) {
    TaggedText text = new TaggedText(0);
    for (int i = 0; i < times; i++) {
      text.block(Zone.BODY, "samskaping/NOUN gir/VERB verdi/NOUN | verdi/NOUN faller/VERB");
      text.hit("samskaping", TaggedCorpus.CATEGORY, 2 * i, 0, 0);
    }
    return new TaggedCorpus()
        .document("A", text)
        .ask(folder, database -> new Collocates(database).rows());
  }
}
