package no.samlese.benchmarks.reuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samlese.measure.PassageIndex;
import no.samlese.measure.Reuse;
import no.samlese.store.Database;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;
import no.samlese.store.FactWriter;
import no.samlese.store.ReuseRow;
import no.samlese.store.RunDatabase;

/**
 * Time to find the passages that documents share, by millions of words of generated text. Prints a
 * line a size; the first size runs once before, to warm up. The limit of memory is the launcher's.
 */
public final class ReuseBySize {
  private static final int MILLION = 1_000_000;

  private ReuseBySize() {}

  /**
   * Measures each size once the classes are warm.
   *
   * @param args millions of words, such as {@code 1 2 4}
   */
  public static void main(String[] args) throws IOException {
    measure(Integer.parseInt(args[0]), false);
    for (String millions : args) {
      measure(Integer.parseInt(millions), true);
    }
  }

  private static void measure(int millions, boolean told) throws IOException {
    Path folder = Files.createTempDirectory("samlese-reuse");
    try (Database database = database(folder, millions)) {
      long start = System.nanoTime();
      List<ReuseRow> rows = Reuse.rows(PassageIndex.of(database));
      double seconds = (System.nanoTime() - start) / 1e9;
      if (told) {
        System.out.printf(
            Locale.ROOT,
            "%d million words: %.2f s, %.2f s a million words, %d blocks reused of %d documents%n",
            millions,
            seconds,
            seconds / millions,
            rows.size(),
            rows.stream().map(ReuseRow::documentId).distinct().count());
      }
    } finally {
      delete(folder);
    }
  }

  private static Database database(Path folder, int millions) {
    GeneratedPlans plans = new GeneratedPlans();
    Path parts = folder.resolve("parts");
    Stream.Builder<DocumentRow> rows = Stream.builder();
    try (FactWriter writer = new FactWriter(parts)) {
      for (int i = 0; i < millions * MILLION / GeneratedPlans.WORDS; i++) {
        DocumentFacts facts = plans.next(i);
        rows.add(GeneratedPlans.row(facts.summary().documentId(), i));
        writer.add(facts);
      }
    }
    return RunDatabase.create(
        folder.resolve("run.duckdb"), parts, rows.build().toList(), List.of());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
