package no.samlese.benchmarks.scale;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.run.Measures;
import no.samlese.run.Run;
import no.samlese.store.Database;

/**
 * Times all measures on the tables of a synthetic run: {@code measures-at-scale RUN}. Seconds on
 * the clock, and those of all processors together, which other programs on the machine do not
 * change.
 */
public final class MeasuresAtScale {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static double before;

  private MeasuresAtScale() {}

  public static void main(String[] args) {
    Path run = Path.of(args[0]);
    try (Database database = Database.open(run.resolve(Run.DATABASE))) {
      long hits = count(database, "hits");
      Measures.TABLES.forEach(table -> database.execute("DROP TABLE IF EXISTS " + table.name()));
      long start = System.nanoTime();
      before = processorSeconds();
      Measures.add(database, LexiconLoader.load().claims(), 1, MeasuresAtScale::print);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "all measures %.1f s (processors %.1f s), %d hits, %d documents%n",
          seconds,
          processorSeconds(),
          hits,
          count(database, "documents"));
    }
  }

  private static void print(String part, double seconds) {
    double now = processorSeconds();
    System.out.printf(
        Locale.ROOT, "%-14s %6.1f s (processors %6.1f s)%n", part, seconds, now - before);
    before = now;
  }

  private static double processorSeconds() {
    return SYSTEM.getProcessCpuTime() / 1e9;
  }

  private static long count(Database database, String table) {
    return database.query("SELECT count(*) FROM " + table, row -> row.getLong(1)).get(0);
  }
}
