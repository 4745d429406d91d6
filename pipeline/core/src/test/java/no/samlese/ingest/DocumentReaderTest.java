package no.samlese.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Outcome;
import no.samlese.text.PageSource;
import no.samlese.text.Problem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading costs at the worst: one document. With real parser processes. */
class DocumentReaderTest {
  private static final OcrEngine NO_OCR = new OcrEngine("", List.of());

  /** Long enough that a parser is still at it when it is killed. */
  private static final int LONG_TEXT = 20_000_000;

  @TempDir private Path folder;

  @Test
  void pages_of_a_pdf_keep_their_borders_and_norwegian_letters() throws Exception {
    ExtractedDocument document = read(pdf("plan.pdf", "Første side", "", "Tredje side på rad"));
    assertThat(document.pages()).hasSize(3);
    assertThat(document.pages().get(0).span().of(document.text())).contains("Første side");
    assertThat(document.pages().get(1).source()).isEqualTo(PageSource.NONE);
    assertThat(document.pages().get(2).span().of(document.text())).contains("på rad");
    assertThat(document.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("1 of 3 pages have no text"));
  }

  @Test
  void text_files_of_windows_are_read_with_their_letters() throws Exception {
    Path file = folder.resolve("plan.txt");
    String text = "Målstyring, økonomi og nærhet på én gang i kommunen for innbyggerne.\r\n";
    Files.writeString(file, text.repeat(20), Charset.forName("windows-1252"));
    assertThat(read(file).text()).contains("Målstyring, økonomi og nærhet på én gang");
  }

  @Test
  void a_pdf_cut_in_half_is_a_row_with_a_cure() throws Exception {
    Path whole = pdf("hel.pdf", "Samskaping", "Ledelse", "Styring");
    byte[] bytes = Files.readAllBytes(whole);
    Path half = folder.resolve("halv.pdf");
    Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
    ExtractedDocument document = read(half);
    assertThat(document.outcome()).isNotEqualTo(Outcome.READ);
    assertThat(document.problems()).allMatch(problem -> !problem.cure().isBlank());
  }

  @Test
  void a_locked_pdf_says_that_it_is_locked() throws Exception {
    assertThat(only(read(lockedPdf())).what()).contains("password");
  }

  @Test
  void an_entity_of_a_docx_is_not_fetched() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path file = folder.resolve("ond.docx");
      writeDocx(file, "http://127.0.0.1:" + server.getLocalPort() + "/x");
      read(file);
      server.setSoTimeout(200);
      CompletableFuture<Boolean> asked = CompletableFuture.supplyAsync(() -> wasAsked(server));
      assertThat(asked.get()).isFalse();
    }
  }

  @Test
  void a_document_that_takes_too_long_costs_itself_alone() throws Exception {
    IngestOptions hasty =
        new IngestOptions(Duration.ofMillis(300), Duration.ofSeconds(1), 512, 100, true, 1);
    try (DocumentReader reader = new DocumentReader(hasty, NO_OCR, folder)) {
      assertThat(only(read(reader, longText())).what()).contains("took more than");
    }
    assertThat(read(pdf("etter.pdf", "Etter")).text()).contains("Etter");
  }

  @Test
  void a_parser_that_is_killed_costs_one_document() throws Exception {
    try (DocumentReader reader = reader()) {
      read(reader, pdf("varm.pdf", "Varm"));
      Path victim = longText();
      CompletableFuture<ExtractedDocument> reading =
          CompletableFuture.supplyAsync(() -> readUnchecked(reader, victim));
      while (!reading.isDone()) {
        Thread.sleep(50);
        // The parsers are all the children that a test machine has.
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
      }
      ExtractedDocument killed = reading.get();
      assertThat(only(killed).what()).contains("ended in the middle");
      assertThat(DocumentReader.mayPass(killed)).isTrue();
      assertThat(read(reader, pdf("neste.pdf", "Neste")).text()).contains("Neste");
    }
  }

  @Test
  void text_beyond_the_limit_is_cut_off_and_told() throws Exception {
    Path file = folder.resolve("lang.txt");
    Files.writeString(file, "Samskaping i kommunen. ".repeat(2_000));
    IngestOptions small =
        new IngestOptions(Duration.ofSeconds(60), Duration.ofSeconds(1), 512, 1_000, true, 1);
    try (DocumentReader reader = new DocumentReader(small, NO_OCR, folder)) {
      ExtractedDocument document = read(reader, file);
      assertThat(document.text()).hasSizeLessThanOrEqualTo(1_100);
      assertThat(only(document).what()).contains("cut off");
    }
  }

  @Test
  void a_picture_of_a_page_is_read_by_tesseract() throws Exception {
    OcrEngine engine = OcrEngine.find();
    assumeTrue(
        engine.readsNorwegian(), "skipped: needs Tesseract with Norwegian. " + OcrEngine.CURE);
    Path scan = Path.of("../../corpora/demo/Tjernøy kommune");
    try (var files = Files.list(scan);
        DocumentReader reader = new DocumentReader(IngestOptions.defaults(), engine, folder)) {
      Path pdf = files.filter(file -> file.toString().endsWith("scan.pdf")).findAny().orElseThrow();
      ExtractedDocument document = read(reader, pdf);
      assertThat(document.pages()).allMatch(page -> page.source() == PageSource.OCR);
      assertThat(document.text()).contains("Tjernøy");
    }
  }

  private static Problem only(ExtractedDocument document) {
    assertThat(document.problems()).hasSize(1);
    return document.problems().get(0);
  }

  private static boolean wasAsked(ServerSocket server) {
    try {
      server.accept().close();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private DocumentReader reader() {
    IngestOptions options =
        new IngestOptions(Duration.ofSeconds(60), Duration.ofSeconds(1), 512, 50_000_000, true, 1);
    return new DocumentReader(options, NO_OCR, folder);
  }

  private ExtractedDocument read(Path file) throws Exception {
    try (DocumentReader reader = reader()) {
      return read(reader, file);
    }
  }

  private static ExtractedDocument read(DocumentReader reader, Path file) throws Exception {
    String type = FileKind.detect(file, file.getFileName().toString());
    SourceFile source =
        SourceFile.readable(file.getFileName().toString(), file, Files.size(file), type);
    return reader.read(source, Checksum.of(file));
  }

  private static ExtractedDocument readUnchecked(DocumentReader reader, Path file) {
    try {
      return read(reader, file);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Path longText() throws IOException {
    Path file = folder.resolve("lang.html");
    Files.writeString(file, "<p>Samskaping i kommunen.</p>\n".repeat(LONG_TEXT / 30));
    return file;
  }

  private Path pdf(String name, String... pages) throws IOException {
    Path file = folder.resolve(name);
    try (PDDocument document = new PDDocument()) {
      write(document, pages);
      document.save(file.toFile());
    }
    return file;
  }

  private Path lockedPdf() throws IOException {
    Path file = folder.resolve("låst.pdf");
    try (PDDocument document = new PDDocument()) {
      write(document, "Hemmelig");
      document.protect(new StandardProtectionPolicy("eier", "leser", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  private static void write(PDDocument document, String... pages) throws IOException {
    for (String text : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
      }
    }
  }

  private static void writeDocx(Path file, String entity) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
              + "package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
              + " ContentType=\"application/vnd.openxmlformats-officedocument."
              + "wordprocessingml.document.main+xml\"/></Types>");
      entry(
          zip,
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
              + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
              + "2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
              + "</Relationships>");
      entry(
          zip,
          "word/document.xml",
          "<!DOCTYPE d [<!ENTITY e SYSTEM \""
              + entity
              + "\">]><w:document xmlns:w=\"http://"
              + "schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
              + "<w:t>Tekst &e;</w:t></w:r></w:p></w:body></w:document>");
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
