package no.samlese.app.figure;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shortens what JFreeSVG writes: it says of every mark what holds for all. Looks into style
 * attributes only; a text cannot look like one, since its apostrophes are escaped.
 */
final class SvgStyles {
  /** Stands for the family that the element as a whole names. */
  static final String FAMILY = "inherit";

  private static final Pattern STYLE = Pattern.compile(" style='([^']*)'");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d+\\.\\d{3,}");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d)\\.0(?=[;,p]|$)");
  private static final Pattern TEXT = Pattern.compile("<g>(<text [^>]*>[^<]*</text>)</g>");

  private SvgStyles() {}

  static String brief(String svg) {
    String brief = STYLE.matcher(svg).replaceAll(style -> " style='" + declarations(style) + "'");
    return TEXT.matcher(brief).replaceAll("$1");
  }

  private static String declarations(MatchResult style) {
    String text = style.group(1).replace("; ", ";").replace(": ", ":");
    text = WHOLE_NUMBER.matcher(text).replaceAll("$1");
    text = LONG_NUMBER.matcher(text).replaceAll(SvgStyles::hundredths);
    text = RGB.matcher(text).replaceAll(SvgStyles::hex);
    text =
        text.replace("fill-opacity:1;", "")
            .replace("stroke-opacity:1;", "")
            .replace("font-family:" + FAMILY + ";", "");
    text = text.replace(";stroke-opacity:1", "").replace("stroke-width:1;", "");
    return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
  }

  private static String hundredths(MatchResult number) {
    return String.format(Locale.ROOT, "%.2f", Double.parseDouble(number.group()));
  }

  private static String hex(MatchResult rgb) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        Integer.parseInt(rgb.group(1)),
        Integer.parseInt(rgb.group(2)),
        Integer.parseInt(rgb.group(3)));
  }
}
