package no.samlese.clean.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Page;
import no.samlese.text.Zone;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Furniture and contents lists of real PDFs against hand annotation, by characters. The annotation
 * holds no text: checksum, page, and offsets among the page's characters that are not blank.
 */
class PdfZonesTest {
  private static final Path PDFS = Path.of("../../../shared/corpora/pdf");
  private static final Path ZONES =
      Path.of("src/test/resources/no/samlese/clean/layout/zones/pdf-zones.tsv");

  /** Characters found and meant, found only, meant only. */
  private static final class Count {
    private int both;
    private int found;
    private int meant;

    private double precision() {
      return found == 0 ? 1 : (double) both / found;
    }

    private double recall() {
      return meant == 0 ? 1 : (double) both / meant;
    }
  }

  @Test
  void findsFurnitureAndContents() throws Exception {
    assumeTrue(Files.isDirectory(PDFS), "the PDFs are not on this machine: " + PDFS);
    Map<String, Map<Integer, List<String[]>>> annotations = annotations();
    Map<Zone, Count> counts = new TreeMap<>();
    for (Path pdf : pdfs()) {
      Map<Integer, List<String[]>> pages = annotations.remove(sha256(pdf));
      if (pages != null) {
        count(document(pdf), pages, counts);
      }
    }
    assertThat(annotations).as("annotated PDFs that are not there").isEmpty();
    counts.forEach(
        (zone, count) ->
            System.out.printf(
                "layout, %s: precision %.4f, recall %.4f of %d characters%n",
                zone.label(), count.precision(), count.recall(), count.meant));
    for (Zone zone : List.of(Zone.FURNITURE, Zone.CONTENTS, Zone.REFERENCES)) {
      Count count = counts.getOrDefault(zone, new Count());
      assertThat(count.precision()).as(zone + " precision").isGreaterThanOrEqualTo(0.95);
      assertThat(count.recall()).as(zone + " recall").isGreaterThanOrEqualTo(0.95);
    }
  }

  private static Map<String, Map<Integer, List<String[]>>> annotations() throws IOException {
    Map<String, Map<Integer, List<String[]>>> annotations = new TreeMap<>();
    List<String> rows = Files.readAllLines(ZONES);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      annotations
          .computeIfAbsent(cells[0], sha -> new TreeMap<>())
          .computeIfAbsent(Integer.valueOf(cells[1]), page -> new ArrayList<>())
          .add(cells);
    }
    return annotations;
  }

  private static List<Path> pdfs() throws IOException {
    try (Stream<Path> files = Files.list(PDFS)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private static void count(
      ExtractedDocument document, Map<Integer, List<String[]>> annotated, Map<Zone, Count> counts) {
    Zone[] found = found(document);
    for (Page page : document.pages()) {
      List<String[]> rows = annotated.getOrDefault(page.number(), List.of());
      int n = 0;
      for (int i = page.span().start(); i < page.span().end(); i++) {
        if (!Shape.isBlank(document.text().charAt(i))) {
          Zone meant = meant(rows, n++);
          tally(found[i], meant, counts);
        }
      }
    }
  }

  private static void tally(Zone found, Zone meant, Map<Zone, Count> counts) {
    for (Zone zone : List.of(Zone.FURNITURE, Zone.CONTENTS, Zone.REFERENCES)) {
      Count count = counts.computeIfAbsent(zone, z -> new Count());
      count.found += found == zone ? 1 : 0;
      count.meant += meant == zone ? 1 : 0;
      count.both += found == zone && meant == zone ? 1 : 0;
    }
  }

  private static Zone meant(List<String[]> rows, int offset) {
    for (String[] row : rows) {
      if (Integer.parseInt(row[2]) <= offset && offset < Integer.parseInt(row[3])) {
        return Zone.valueOf(row[4].toUpperCase(java.util.Locale.ROOT));
      }
    }
    return Zone.BODY;
  }

  private static Zone[] found(ExtractedDocument document) {
    Zone[] zones = new Zone[document.text().length()];
    for (LayoutBlock block : new PageLayout(WordKnowledge.NONE).read(document)) {
      for (Piece piece : block.pieces()) {
        for (int i = piece.raw().start(); i < piece.raw().end(); i++) {
          zones[i] = block.zone();
        }
      }
    }
    return zones;
  }

  private static String sha256(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  /** The text as Tika gives it, with a form feed between pages. */
  private static ExtractedDocument document(Path pdf) throws Exception {
    StringBuilder text = new StringBuilder();
    ParseContext context = new ParseContext();
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, config);
    try (TikaInputStream stream = TikaInputStream.get(pdf)) {
      new PDFParser().parse(stream, new PageText(text), new Metadata(), context);
    }
    return PageLayoutProperties.document(text.toString());
  }

  private static final class PageText extends DefaultHandler {
    private final StringBuilder text;
    private boolean inBody;
    private boolean onPage;

    private PageText(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      inBody |= name.equals("body");
      if (name.equals("div") && "page".equals(attributes.getValue("class"))) {
        text.append(onPage ? "\f" : "");
        onPage = true;
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      if (inBody) {
        text.append(characters, start, length);
      }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
      characters(characters, start, length);
    }
  }
}
