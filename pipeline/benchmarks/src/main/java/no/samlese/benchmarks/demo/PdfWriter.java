package no.samlese.benchmarks.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes a plan as a born-digital PDF. The same source gives the same bytes. */
final class PdfWriter {
  private final Hyphenator hyphenator;

  PdfWriter(Hyphenator hyphenator) {
    this.hyphenator = hyphenator;
  }

  byte[] write(DemoSource source) throws IOException {
    try (PDDocument document = new PDDocument()) {
      Look look = Look.of(source.layout());
      Typefaces faces = Typefaces.load(document, look);
      for (List<Ink> inks : new PlanTypesetter(source, look, faces, hyphenator).pages()) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          new InkPrinter(content).print(inks);
        }
      }
      return bytes(document, source, "Samlese, DemoCorpusBuilder");
    }
  }

  /** Saves a document with the metadata of a plan, and with dates and an id that do not change. */
  static byte[] bytes(PDDocument document, DemoSource source, String creator) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(source.title());
    information.setAuthor(source.municipality() + " kommune");
    information.setCreator(creator);
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    date.setTimeInMillis(0);
    date.set(source.year(), Calendar.JUNE, 1, 12, 0, 0);
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentId((long) source.id().hashCode());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
