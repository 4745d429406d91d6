package no.samlese.benchmarks.ocr;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Makes a gold set of fresh noise: draws clean text on pages in three fonts and three resolutions,
 * and has Tesseract read them with its English model, as careless scanning does.
 *
 * <p>{@code NoiseGenerator TEXT LANGUAGE PAGES OUT.jsonl}: a text file, nb or nn, pages for each
 * font and resolution, and the file to write, one passage a page: id, document, lang, raw, gold.
 * Needs the program {@code tesseract}.
 */
public final class NoiseGenerator {
  private static final List<String> FONTS =
      List.of("Liberation Sans", "Liberation Serif", "DejaVu Sans");
  private static final int[] RESOLUTIONS = {150, 200, 300};

  private NoiseGenerator() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    String text = Files.readString(Path.of(args[0]));
    List<String> words = Arrays.asList(plain(text).split("\\s+"));
    int pages = Integer.parseInt(args[2]);
    ObjectMapper json = new ObjectMapper();
    Path image = Files.createTempFile("page", ".png");
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[3]))) {
      for (String font : FONTS) {
        for (int resolution : RESOLUTIONS) {
          String document = args[1] + '-' + font.replace(" ", "") + '-' + resolution;
          PageRenderer renderer = new PageRenderer(font, resolution, document.hashCode());
          for (int i = 0; i < pages && words.size() > 50; i++) {
            PageRenderer.Page page = renderer.render(words);
            words = page.rest();
            ImageIO.write(page.image(), "png", image.toFile());
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", document + '-' + i);
            row.put("document", document);
            row.put("lang", args[1]);
            row.put("raw", read(image, resolution));
            row.put("gold", page.text());
            out.write(json.writeValueAsString(row));
            out.newLine();
          }
        }
      }
    } finally {
      Files.delete(image);
    }
  }

  /** Quotation marks and dashes are not what is measured. */
  private static String plain(String text) {
    return text.replaceAll("[«»“”„]", "\"").replaceAll("[–—]", "-").replaceAll("[’‘]", "'");
  }

  private static String read(Path image, int resolution) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "tesseract", image.toString(), "-", "-l", "eng", "--dpi", String.valueOf(resolution));
    // Its threads slow each other down.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("tesseract failed");
    }
    return text.replace("\f", "").strip();
  }
}
