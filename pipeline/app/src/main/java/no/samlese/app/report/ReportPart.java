package no.samlese.app.report;

/** Some files of a report. */
interface ReportPart {
  /** A word for what is being written, as progress shows it. */
  String name();

  /** Whether the files are wanted. */
  boolean wanted(ReportOptions options);

  void write(ReportData data, ReportFolder folder);
}
