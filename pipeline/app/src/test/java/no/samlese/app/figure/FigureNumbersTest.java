package no.samlese.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureNumbersTest {
  private static final FigureNumbers NORWEGIAN = FigureNumbers.of(Locale.forLanguageTag("nn"));
  private static final FigureNumbers ENGLISH = FigureNumbers.of(Locale.ENGLISH);

  @Test
  void a_number_is_written_as_its_readers_write_it() {
    assertThat(NORWEGIAN.decimal(12345.66, 1)).isEqualTo("12\u00A0345,7");
    assertThat(ENGLISH.decimal(12345.66, 1)).isEqualTo("12,345.7");
    assertThat(NORWEGIAN.integer(1234567)).isEqualTo("1\u00A0234\u00A0567");
    assertThat(NORWEGIAN.percent(0.254)).isEqualTo("25\u00A0%");
    assertThat(ENGLISH.percent(0.254)).isEqualTo("25%");
  }

  @Test
  void a_change_has_its_sign() {
    assertThat(NORWEGIAN.signed(3.26, 1)).isEqualTo("+3,3");
    assertThat(NORWEGIAN.signed(-3.26, 1)).isEqualTo("\u22123,3");
    assertThat(NORWEGIAN.signed(0.01, 1)).isEqualTo("0,0");
    assertThat(NORWEGIAN.signed(-0.01, 1)).isEqualTo("0,0");
  }

  @Test
  void no_number_is_a_dash() {
    assertThat(NORWEGIAN.decimal(null, 1)).isEqualTo("–");
    assertThat(NORWEGIAN.signed(null, 1)).isEqualTo("–");
    assertThat(NORWEGIAN.integer(Double.NaN)).isEqualTo("–");
    assertThat(ENGLISH.percent(Double.POSITIVE_INFINITY)).isEqualTo("–");
  }
}
