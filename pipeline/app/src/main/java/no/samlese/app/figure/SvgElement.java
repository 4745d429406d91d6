package no.samlese.app.figure;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUtils;

/** A drawing as an {@code svg} element that names and describes itself. */
final class SvgElement {
  private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^A-Za-z0-9_-]+");

  private final Figure figure;
  private final String id;

  SvgElement(Figure figure) {
    this.figure = figure;
    // A letter first, since an id must not begin with a digit in a style sheet.
    String name = NOT_OF_AN_ID.matcher(figure.id()).replaceAll("-");
    this.id = name.matches("[A-Za-z].*") ? name : "f" + name;
  }

  /** Without a width, so that it takes the one that the page gives. */
  String inPage() {
    return element("viewBox=\"0 0 %d %d\"".formatted(figure.width(), figure.height()));
  }

  /** With its size, so that a viewer shows it as it was drawn. */
  String alone() {
    int margin = FigureFile.MARGIN;
    int width = figure.width() + 2 * margin;
    int height = figure.height() + 2 * margin;
    String view = "viewBox=\"-%d -%d %d %d\"".formatted(margin, margin, width, height);
    String size = " width=\"%d\" height=\"%d\"".formatted(width, height);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(view + size) + "\n";
  }

  private String element(String view) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\""
        + " aria-labelledby=\"%s-title %s-desc\" ".formatted(id, id)
        + view
        + " font-family=\"%s\">".formatted(Typeface.STACK)
        + "<title id=\"%s-title\">%s</title>".formatted(id, escaped(figure.title()))
        + "<desc id=\"%s-desc\">%s</desc>".formatted(id, escaped(figure.description()))
        + body()
        + "</svg>";
  }

  private static String escaped(String text) {
    return SVGUtils.escapeForXML(PlainText.of(text));
  }

  private String body() {
    SVGGraphics2D g = new SVGGraphics2D(figure.width(), figure.height());
    // The prefix is made of the time otherwise.
    g.setDefsKeyPrefix(id + "-");
    g.setCheckStrokeControlHint(false);
    g.setFontFunction(family -> SvgStyles.FAMILY);
    g.setGeomDoubleConverter(SvgElement::brief);
    g.setTransformDoubleConverter(value -> String.format(Locale.ROOT, "%.5f", value));
    FigureFile.paint(figure, g);
    String whole = g.getSVGElement(null, false, null, null, null);
    String inner = whole.substring(whole.indexOf('>') + 1, whole.lastIndexOf("</svg>"));
    return SvgStyles.brief(inner);
  }

  /** A tenth of a pixel is finer than anybody sees. */
  private static String brief(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }
}
