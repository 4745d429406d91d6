package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import no.samlese.run.RunRecord;
import no.samlese.run.Tally;

/** The lines at the end of a run. */
record Summary(RunRecord record, Path output) {
  void print(PrintWriter out) {
    Tally tally = record.tally();
    if (record.unchanged()) {
      out.println("Nothing has changed since the last run; its result stands (--no-cache: anew).");
    }
    out.printf(
        Locale.ROOT,
        "%d documents read, %d of them with warnings; %d unreadable, %d skipped.%n",
        tally.read() + tally.withWarnings(),
        tally.withWarnings(),
        tally.unreadable(),
        tally.skipped());
    out.printf(
        Locale.ROOT,
        "%d pages, %d words counted, %d hits, %.1f s.%n",
        tally.pages(),
        tally.words(),
        tally.hits(),
        record.seconds().getOrDefault("run", 0.0));
    if (tally.unreadable() > 0 || tally.withWarnings() > 0) {
      out.println("What was not read, and what to do about it: data/problems.csv and the report.");
    }
    out.println("Report: " + output.toAbsolutePath().normalize().resolve("index.html"));
    out.flush();
  }
}
