package no.samlese.app.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void text_can_be_read_on_every_ground() {
    assertThat(contrast(Palette.INK, Palette.PAPER)).isGreaterThan(4.5);
    assertThat(contrast(Palette.SOFT, Palette.PAPER)).isGreaterThan(4.5);
    assertThat(Palette.TINTS).allMatch(tint -> contrast(Palette.INK, tint) > 4.5);
  }

  /** WCAG 2.2 asks for this of marks. */
  @Test
  void the_first_groups_can_be_seen_on_white() {
    assertThat(Palette.GROUPS.subList(0, 5))
        .allMatch(color -> contrast(color, Palette.PAPER) > 3.0);
  }

  @Test
  void tints_are_those_of_the_style_sheet() throws IOException {
    String css;
    try (InputStream in =
        PaletteTest.class.getResourceAsStream("/no/samlese/app/report/samlese.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (int n = 0; n < Palette.TINTS.size(); n++) {
      String hex = "#%06x".formatted(Palette.TINTS.get(n).getRGB() & 0xffffff);
      assertThat(css).contains(".t" + n + " { background: " + hex + "; }");
    }
  }

  private static double contrast(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
