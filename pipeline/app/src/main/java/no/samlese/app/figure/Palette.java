package no.samlese.app.figure;

import java.awt.Color;
import java.util.List;

/**
 * The colours of all drawings: those of Okabe and Ito (2008), which the colour-blind tell apart,
 * and the blues of the report's style sheet. Text is set in ink or soft ink only, since some marks
 * are too light to be read.
 */
public final class Palette {
  public static final Color INK = new Color(0x17212b);
  public static final Color SOFT = new Color(0x4b5966);
  public static final Color LINE = new Color(0xd5dce2);
  public static final Color FAINT = new Color(0xeef1f4);
  public static final Color PAPER = Color.WHITE;

  public static final Color BLUE = new Color(0x0072b2);
  public static final Color VERMILION = new Color(0xd55e00);
  public static final Color GREEN = new Color(0x009e73);
  public static final Color PURPLE = new Color(0xcc79a7);
  public static final Color ORANGE = new Color(0xe69f00);
  public static final Color SKY = new Color(0x56b4e9);

  /** For marks that bear no weight. */
  public static final Color GREY = new Color(0x95a1ad);

  /** For groups, the darkest first, in the order of use; after the last the first comes again. */
  public static final List<Color> GROUPS =
      List.of(BLUE, VERMILION, GREEN, PURPLE, INK, ORANGE, SKY);

  /** From nothing to most, as t0 to t5 of the style sheet. */
  public static final List<Color> TINTS =
      List.of(
          new Color(0xf7f9fb),
          new Color(0xe3eef8),
          new Color(0xc9dff1),
          new Color(0xa8cbe8),
          new Color(0x84b4dc),
          new Color(0x5f9dcf));

  private Palette() {}

  static Color group(int n) {
    return GROUPS.get(n % GROUPS.size());
  }

  /** The same colour, through which others can be seen. */
  static Color translucent(Color color, int alpha) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
  }
}
