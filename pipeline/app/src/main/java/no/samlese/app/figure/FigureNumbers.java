package no.samlese.app.figure;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Numbers as readers of a language write them: in Norwegian a decimal comma and a space between
 * thousands. The signs are set here and not by the machine, so that equal values give equal bytes.
 */
public final class FigureNumbers {
  /** Not the narrow one of the pages, which many fonts lack. */
  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final String NONE = "–";

  private final DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
  private final String percentSign;

  private FigureNumbers(boolean english) {
    percentSign = english ? "%" : NO_BREAK_SPACE + "%";
    symbols.setDecimalSeparator(english ? '.' : ',');
    symbols.setGroupingSeparator(english ? ',' : NO_BREAK_SPACE);
    symbols.setMinusSign('\u2212');
  }

  /** English for English, Norwegian for all else. */
  public static FigureNumbers of(Locale locale) {
    return new FigureNumbers(locale.getLanguage().equals("en"));
  }

  /** A format with so many decimals, for axes. */
  NumberFormat format(int decimals) {
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  /** A number with so many decimals; a dash where there is none. */
  public String decimal(Double number, int decimals) {
    if (number == null || !Double.isFinite(number)) {
      return NONE;
    }
    String text = format(decimals).format(number);
    // Minus nothing is nothing.
    return text.startsWith("\u2212") && text.chars().noneMatch(c -> c >= '1' && c <= '9')
        ? text.substring(1)
        : text;
  }

  /** A whole number; a dash where there is none. */
  public String integer(double number) {
    return decimal(number, 0);
  }

  /** A share of one as whole percents; a dash where there is none. */
  public String percent(double share) {
    return Double.isFinite(share) ? integer(100 * share) + percentSign : NONE;
  }

  /** A change, with its sign. */
  public String signed(Double number, int decimals) {
    String text = decimal(number, decimals);
    boolean more = number != null && number > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
    return more ? "+" + text : text;
  }
}
