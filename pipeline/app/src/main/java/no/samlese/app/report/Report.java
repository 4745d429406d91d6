package no.samlese.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samlese.run.RunRecord;

/** The web site of a run. */
public final class Report {
  private final Path folder;
  private final ReportOptions options;
  private final RunRecord record;

  /**
   * @param folder the run's folder, with its database
   */
  public Report(Path folder, ReportOptions options, RunRecord record) {
    this.folder = folder;
    this.options = options;
    this.record = record;
  }

  public void write() {
    try {
      Files.writeString(
          folder.resolve("index.html"),
          options.title() + record.tally().hits(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
