package no.samlese.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import no.samlese.text.Markup;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XHTML that Tika writes: pages, text, and the few elements that the layout can use. */
final class XhtmlReader extends DefaultHandler {
  /** Notes and links that stand outside the flow of the text. */
  private static final String ANNOTATION = "annotation";

  private final PageCollector pages = new PageCollector();
  private final Deque<Optional<PageCollector.Mark>> marks = new ArrayDeque<>();

  /** Depth of elements inside one whose text is left out; 0 outside. */
  private int ignoring;

  private final StringBuilder pending = new StringBuilder();

  static PageCollector read(String xhtml) throws SAXException {
    XhtmlReader reader = new XhtmlReader();
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), reader);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException("reading from memory with the parser of the JDK", e);
    }
    return reader.pages;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    String style = attributes.getValue("class");
    if (ignoring > 0 || name.equals("head") || ANNOTATION.equals(style)) {
      ignoring++;
      return;
    }
    flush();
    if (isPage(name, style)) {
      pages.beginPage();
    } else if ("ocr".equals(style)) {
      pages.recognised();
    }
    marks.push(mark(name));
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    if (ignoring > 0) {
      ignoring--;
      return;
    }
    flush();
    marks.pop().ifPresent(pages::close);
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (ignoring == 0) {
      // The parser cuts text anywhere, also between a letter and its accent.
      pending.append(ch, start, length);
    }
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }

  private void flush() {
    if (!pending.isEmpty()) {
      pages.append(pending.toString());
      pending.setLength(0);
    }
  }

  private static boolean isPage(String name, String style) {
    return name.equals("div") && ("page".equals(style) || "slide-content".equals(style));
  }

  private Optional<PageCollector.Mark> mark(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          Optional.of(pages.mark(Markup.Kind.HEADING, name.charAt(1) - '0'));
      case "li" -> Optional.of(pages.mark(Markup.Kind.LIST_ITEM, 0));
      case "tr" -> Optional.of(pages.mark(Markup.Kind.TABLE_ROW, 0));
      default -> Optional.empty();
    };
  }
}
