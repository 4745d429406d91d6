package no.samlese.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The Tesseract of this machine, as far as it is there.
 *
 * @param version what {@code tesseract --version} says first; empty if there is none
 * @param languages traineddata that are installed
 */
public record OcrEngine(String version, List<String> languages) {
  /** Norwegian first; English for the quotations. */
  public static final String LANGUAGES = "nor+eng";

  /** What an analyst on Debian or Ubuntu does about a missing engine. */
  public static final String CURE =
      "Install Tesseract with Norwegian (Debian, Ubuntu: apt install tesseract-ocr"
          + " tesseract-ocr-nor) and run again.";

  private static final int SECONDS = 10;

  public OcrEngine {
    languages = List.copyOf(languages);
  }

  /** Looks for Tesseract on the path. */
  public static OcrEngine find() {
    List<String> version = lines("tesseract", "--version");
    if (version.isEmpty()) {
      return new OcrEngine("", List.of());
    }
    List<String> listed = lines("tesseract", "--list-langs");
    List<String> languages = listed.stream().skip(1).map(String::strip).sorted().toList();
    return new OcrEngine(version.get(0).strip(), languages);
  }

  public boolean isInstalled() {
    return !version.isEmpty();
  }

  /** Whether it reads Norwegian: without its model every æ, ø and å would be lost. */
  public boolean readsNorwegian() {
    return languages.contains("nor");
  }

  private static List<String> lines(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        process.destroyForcibly();
        return List.of();
      }
      return text.lines().toList();
    } catch (IOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
