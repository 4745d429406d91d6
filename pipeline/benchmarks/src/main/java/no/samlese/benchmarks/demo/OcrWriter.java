package no.samlese.benchmarks.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints a plan, scans it, and has Tesseract read it as if it were English: pictures of the pages
 * with an invisible text under them in which no æ, ø or å survives.
 */
final class OcrWriter {
  private static final int DPI = 150;
  private static final float JPEG_QUALITY = 0.4f;
  private static final int LONGEST_MINUTES = 10;

  private OcrWriter() {}

  static byte[] write(byte[] pdf, DemoSource source, Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (BufferedImage image : PageImages.render(pdf, DPI)) {
      Path file = folder.resolve(source.id() + "-" + (names.size() + 1) + ".jpg");
      writeJpeg(image, file);
      names.add(file.toString());
    }
    Path list = Files.write(folder.resolve(source.id() + ".txt"), names);
    Path out = folder.resolve(source.id());
    recognise(list, out);
    byte[] read = Files.readAllBytes(Path.of(out + ".pdf"));
    try (PDDocument document = Loader.loadPDF(read)) {
      return PdfWriter.bytes(document, source, "Kontorskanner");
    }
  }

  private static void writeJpeg(BufferedImage image, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(JPEG_QUALITY);
    IIOMetadata metadata = resolution(writer, image, param);
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, metadata), param);
    } finally {
      writer.dispose();
    }
  }

  /** Tesseract takes the size of the page from the resolution that the picture names. */
  private static IIOMetadata resolution(
      ImageWriter writer, BufferedImage image, ImageWriteParam param) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
    String format = "javax_imageio_jpeg_image_1.0";
    IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(format);
    IIOMetadataNode jfif = (IIOMetadataNode) root.getElementsByTagName("app0JFIF").item(0);
    jfif.setAttribute("resUnits", "1");
    jfif.setAttribute("Xdensity", Integer.toString(DPI));
    jfif.setAttribute("Ydensity", Integer.toString(DPI));
    metadata.setFromTree(format, root);
    return metadata;
  }

  private static void recognise(Path list, Path out) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("tesseract", list.toString(), out.toString(), "-l", "eng", "pdf");
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IOException("tesseract failed: apt-get install tesseract-ocr tesseract-ocr-eng");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for tesseract.", e);
    } finally {
      process.destroy();
    }
  }
}
