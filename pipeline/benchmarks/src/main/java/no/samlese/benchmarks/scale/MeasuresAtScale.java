package no.samlese.benchmarks.scale;

import java.nio.file.Path;
import java.util.Locale;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.run.Measures;
import no.samlese.run.Run;
import no.samlese.store.Database;

/** Times all measures on the tables of a synthetic run: {@code measures-at-scale RUN}. */
public final class MeasuresAtScale {
  private MeasuresAtScale() {}

  public static void main(String[] args) {
    Path run = Path.of(args[0]);
    try (Database database = Database.open(run.resolve(Run.DATABASE))) {
      long hits = count(database, "hits");
      Measures.TABLES.forEach(table -> database.execute("DROP TABLE IF EXISTS " + table.name()));
      long start = System.nanoTime();
      Measures.add(
          database,
          LexiconLoader.load().claims(),
          1,
          (part, seconds) -> System.out.printf(Locale.ROOT, "%-20s %6.1f s%n", part, seconds));
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "all measures %.1f s, %d hits, %d documents%n",
          seconds,
          hits,
          count(database, "documents"));
    }
  }

  private static long count(Database database, String table) {
    return database.query("SELECT count(*) FROM " + table, row -> row.getLong(1)).get(0);
  }
}
