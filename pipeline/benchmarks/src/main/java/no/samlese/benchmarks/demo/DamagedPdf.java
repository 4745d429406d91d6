package no.samlese.benchmarks.demo;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes a PDF unreadable in the two ways that corpora know. */
final class DamagedPdf {
  /** Written down in the README of the sources. */
  static final String PASSWORD = "fjordblikk";

  private static final int KEY_BITS = 128;
  private static final int HEADER_BYTES = 64;
  private static final int HOLE_EVERY = 512;
  private static final int HOLE_BYTES = 192;

  private DamagedPdf() {}

  /** Locked with a password that a reader must know. */
  static byte[] encrypted(byte[] pdf, DemoSource source) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(PASSWORD, PASSWORD, new AccessPermission());
      policy.setEncryptionKeyLength(KEY_BITS);
      document.protect(policy);
      return PdfWriter.bytes(document, source, "Samlese, DemoCorpusBuilder");
    }
  }

  /** The first half of a file, with holes in it from its beginning on. */
  static byte[] broken(byte[] pdf) {
    byte[] half = Arrays.copyOf(pdf, pdf.length / 2);
    for (int hole = HEADER_BYTES; hole < half.length; hole += HOLE_EVERY) {
      Arrays.fill(half, hole, Math.min(half.length, hole + HOLE_BYTES), (byte) 0);
    }
    return half;
  }
}
