package no.samlese.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import no.samlese.lexicon.Code;
import no.samlese.lexicon.LexiconLoader;
import org.junit.jupiter.api.Test;

class HitCodesTest {
  @Test
  void columns_say_indicative_where_the_files_of_codes_do() {
    var columns = new TreeSet<String>();
    for (TableColumn column : Table.HITS.columns()) {
      if (column.description().endsWith("Indicative.")) {
        columns.add(column.name());
      }
    }
    var codes = new TreeSet<String>();
    for (Code code : LexiconLoader.load().codes()) {
      if (code.indicative()) {
        codes.add(code.name());
      }
    }
    assertThat(columns).isEqualTo(codes);
  }

  @Test
  void a_code_without_a_column_is_kept_beside_the_others() {
    HitCodes codes = HitCodes.of(Map.of("voice", "active", "mood", "glad", "tone", "warm"));
    assertThat(codes.voice()).isEqualTo("active");
    assertThat(codes.otherCodes()).isEqualTo("mood=glad; tone=warm");
  }
}
