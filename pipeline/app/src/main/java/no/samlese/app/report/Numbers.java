package no.samlese.app.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import no.samlese.text.Language;

/**
 * Numbers as readers of a language write them: in Norwegian a decimal comma and a narrow space
 * between thousands. The signs are set here and not by the machine, so that equal runs give equal
 * pages on every machine.
 */
public final class Numbers {
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';

  /** From here on the decimals of an interval say nothing that the interval bears. */
  private static final double COARSE = 10;

  /** Smaller probabilities are not told apart. */
  private static final double LEAST = 0.001;

  private final Pattern whole;
  private final Pattern oneDecimal;
  private final Pattern twoDecimals;
  private final Pattern threeDecimals;

  private Numbers(DecimalFormatSymbols symbols) {
    this.whole = new Pattern("#,##0", symbols);
    this.oneDecimal = new Pattern("#,##0.0", symbols);
    this.twoDecimals = new Pattern("#,##0.00", symbols);
    this.threeDecimals = new Pattern("#,##0.000", symbols);
  }

  static Numbers of(Language language) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    boolean english = language == Language.ENGLISH;
    symbols.setDecimalSeparator(english ? '.' : ',');
    symbols.setGroupingSeparator(english ? ',' : NARROW_NO_BREAK_SPACE);
    symbols.setMinusSign('\u2212');
    return new Numbers(symbols);
  }

  public String integer(long number) {
    return whole.format(number);
  }

  /** With one decimal; a dash where there is no number. */
  public String rate(Double number) {
    return number == null ? "–" : oneDecimal.format(number);
  }

  public String share(Double number) {
    return number == null ? "–" : twoDecimals.format(number);
  }

  /** A share of one as whole per cent, without the sign. */
  public String percent(double share) {
    return whole.format(100 * share);
  }

  /** A p or q; a dash where there is none. */
  public String probability(Double number) {
    return number == null
        ? "–"
        : number < LEAST ? "< " + threeDecimals.format(LEAST) : threeDecimals.format(number);
  }

  /** With one decimal, but a bare 0 where there is nothing; a dash where there is no number. */
  public String rate(Rate rate) {
    return rate.hits() == 0 && rate.words() > 0 ? whole.format(0) : rate(rate.per10kWords());
  }

  /** Such as {@code 56–116} or {@code 0,4–7,3}; empty where there is no interval. */
  public String interval(Rate rate) {
    if (!rate.hasInterval()) {
      return "";
    }
    Pattern format = rate.high() >= COARSE ? whole : oneDecimal;
    return format.format(rate.low()) + "–" + format.format(rate.high());
  }

  /** A way to write numbers. Java's formats change while they write, so each thread has its own. */
  private static final class Pattern {
    private final ThreadLocal<DecimalFormat> formats;

    Pattern(String pattern, DecimalFormatSymbols symbols) {
      DecimalFormat format = new DecimalFormat(pattern, symbols);
      format.setRoundingMode(RoundingMode.HALF_UP);
      this.formats = ThreadLocal.withInitial(() -> (DecimalFormat) format.clone());
    }

    String format(double number) {
      return formats.get().format(number);
    }

    String format(long number) {
      return formats.get().format(number);
    }
  }
}
