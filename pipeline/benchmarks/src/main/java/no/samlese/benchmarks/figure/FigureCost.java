package no.samlese.benchmarks.figure;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samlese.app.figure.Figure;
import no.samlese.app.figure.FigureFile;

/**
 * Milliseconds of processor time that each drawing takes as SVG and as PNG, and those that the
 * writing of as many bytes takes: {@code figure-cost [MUNICIPALITIES [FOLDER]]}. Median of many,
 * after a warm-up; the pictures are left in the folder to be looked at.
 */
public final class FigureCost {
  private static final int WARM_UP = 8;
  private static final int RUNS = 25;

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private FigureCost() {}

  /** Something that writes. */
  private interface Writing {
    void run() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    if (!FigureFile.available()) {
      System.out.println(FigureFile.obstacle().orElseThrow());
      return;
    }
    int municipalities = args.length > 0 ? Integer.parseInt(args[0]) : 26;
    Path folder = args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("figures");
    Files.createDirectories(folder);
    List<Figure> figures = InventedFigures.of(municipalities);
    long start = System.nanoTime();
    FigureFile.writePng(figures.get(0), folder.resolve("first.png"));
    System.out.printf(
        Locale.ROOT,
        "The first drawing of a process: %.0f ms. %d municipalities, 760 px wide.%n",
        (System.nanoTime() - start) / 1e6,
        municipalities);
    Files.delete(folder.resolve("first.png"));
    System.out.println(
        "| figure | SVG ms | kB | the bytes alone ms | PNG ms | kB | the bytes ms |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Figure figure : figures) {
      System.out.printf("| %s%s%s |%n", figure.id(), svg(figure, folder), png(figure, folder));
    }
  }

  private static String svg(Figure figure, Path folder) throws IOException {
    Path file = folder.resolve(figure.id() + ".svg");
    return cells(() -> FigureFile.writeSvg(figure, file), file);
  }

  private static String png(Figure figure, Path folder) throws IOException {
    Path file = folder.resolve(figure.id() + ".png");
    return cells(() -> FigureFile.writePng(figure, file), file);
  }

  private static String cells(Writing writing, Path file) throws IOException {
    double drawn = milliseconds(writing);
    byte[] bytes = Files.readAllBytes(file);
    double alone = milliseconds(() -> Files.write(file, bytes));
    return String.format(Locale.ROOT, " | %.1f | %d | %.2f", drawn, bytes.length / 1000, alone);
  }

  private static double milliseconds(Writing writing) throws IOException {
    long[] times = new long[RUNS];
    for (int n = -WARM_UP; n < RUNS; n++) {
      long start = THREAD.getCurrentThreadCpuTime();
      writing.run();
      if (n >= 0) {
        times[n] = THREAD.getCurrentThreadCpuTime() - start;
      }
    }
    Arrays.sort(times);
    return times[RUNS / 2] / 1e6;
  }
}
