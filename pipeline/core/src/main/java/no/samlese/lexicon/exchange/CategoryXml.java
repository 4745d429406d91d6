package no.samlese.lexicon.exchange;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import no.samlese.lexicon.Place;
import no.samlese.text.UserException;

/**
 * What the XML of Yoshikoder and Lexicoder 2 has in common: {@code cnode} is a category, {@code
 * pnode} a pattern in it. Neither document types nor entities of other files are read.
 */
final class CategoryXml {
  private static final String DICTIONARY = "dictionary";
  private static final String CATEGORY = "cnode";
  private static final String PATTERN = "pnode";
  private static final String NAME = "name";

  private CategoryXml() {}

  static Dictionary read(Path file, Report.Builder report) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    byte[] bytes = TextFile.bytes(file);
    try {
      return new Reader(
              file, factory.createXMLStreamReader(new ByteArrayInputStream(bytes)), report)
          .read();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      String reason = String.valueOf(e.getMessage()).lines().reduce((a, b) -> b).orElse("");
      throw new UserException(
          file + ":" + line + ": this is not well-formed XML: " + reason,
          "Save the dictionary again with the program that made it.",
          e);
    }
  }

  private static final class Reader {
    private final Path file;
    private final XMLStreamReader xml;
    private final Report.Builder report;
    private final DictionaryBuilder builder = new DictionaryBuilder();
    private final List<String> path = new ArrayList<>();

    Reader(Path file, XMLStreamReader xml, Report.Builder report) {
      this.file = file;
      this.xml = xml;
      this.report = report;
    }

    Dictionary read() throws XMLStreamException {
      boolean dictionary = false;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamReader.START_ELEMENT -> {
            dictionary |= xml.getLocalName().equals(DICTIONARY);
            start();
          }
          case XMLStreamReader.END_ELEMENT -> {
            if (xml.getLocalName().equals(CATEGORY)) {
              path.remove(path.size() - 1);
            }
          }
          default -> {}
        }
      }
      if (!dictionary) {
        throw TextFile.fault(
            new Place(file.toString(), 1, 1),
            "there is no element <dictionary>",
            "Give a dictionary of Yoshikoder (.ykd) or Lexicoder 2 (.lcd).");
      }
      return builder.build(Names.stem(file));
    }

    private void start() {
      String name = xml.getAttributeValue(null, NAME);
      Place place = new Place(file.toString(), xml.getLocation().getLineNumber(), 1);
      boolean category = xml.getLocalName().equals(CATEGORY);
      if (!category && !xml.getLocalName().equals(PATTERN)) {
        return;
      }
      if (name == null || name.isBlank() || (!category && path.isEmpty())) {
        throw TextFile.fault(
            place,
            name == null || name.isBlank() ? "a node has no name" : "a pattern is in no category",
            "Give every cnode and pnode a name, and put every pnode inside a cnode.");
      }
      String score = xml.getAttributeValue(null, "score");
      if (score != null && !score.isBlank()) {
        report.note("Weights are lost: every word counts once", place, name + " " + score);
      }
      if (category) {
        String description = xml.getAttributeValue(null, "desc");
        path.add(name.strip());
        builder.category(path, description == null ? "" : description.strip(), place);
      } else {
        builder.entry(path, name, place);
      }
    }
  }

  /** How a tool wants the elements written. */
  interface Start {
    /** Begins {@code dictionary}, and what stands above all categories; says how many elements. */
    int write(XMLStreamWriter xml) throws XMLStreamException;
  }

  static void write(Dictionary dictionary, Path file, Start start, UnaryOperator<String> pattern) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      Writer writer = new Writer(xml, pattern);
      writer.open = start.write(xml);
      writer.write(CategoryOrder.nested(dictionary.categories()));
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    TextFile.write(file, text.toString());
  }

  private static final class Writer {
    private final XMLStreamWriter xml;
    private final UnaryOperator<String> pattern;
    private int open;

    Writer(XMLStreamWriter xml, UnaryOperator<String> pattern) {
      this.xml = xml;
      this.pattern = pattern;
    }

    void write(List<Dictionary.Category> categories) throws XMLStreamException {
      int above = open;
      List<String> path = List.of();
      for (Dictionary.Category category : categories) {
        int common = CategoryOrder.common(path, category.path());
        close(above + common);
        path = category.path();
        for (int i = common; i < path.size(); i++) {
          boolean last = i == path.size() - 1;
          begin(path.get(i), last ? category.description() : "");
        }
        patterns(category);
      }
      close(0);
    }

    private void begin(String name, String description) throws XMLStreamException {
      newLine();
      xml.writeStartElement(CATEGORY);
      xml.writeAttribute(NAME, name);
      xml.writeAttribute("desc", description);
      open++;
    }

    private void patterns(Dictionary.Category category) throws XMLStreamException {
      Set<String> texts = new LinkedHashSet<>();
      category.entries().forEach(entry -> texts.add(entry.text()));
      for (String text : texts) {
        newLine();
        xml.writeEmptyElement(PATTERN);
        xml.writeAttribute(NAME, pattern.apply(text));
      }
    }

    private void close(int depth) throws XMLStreamException {
      while (open > depth) {
        open--;
        newLine();
        xml.writeEndElement();
      }
    }

    private void newLine() throws XMLStreamException {
      xml.writeCharacters("\n" + "  ".repeat(open));
    }
  }
}
