package no.samlese.app.report;

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

  public void write() {}
}
