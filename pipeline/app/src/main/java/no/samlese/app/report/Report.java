package no.samlese.app.report;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import no.samlese.store.Database;
import no.samlese.store.RunDatabase;
import no.samlese.text.UserException;

/**
 * The report of a run: a web site without a server, drawings, a workbook, a paper for meetings and
 * what describes them. Made from the tables and {@code run.json} alone; equal runs give equal
 * bytes.
 */
public final class Report {
  private static final List<ReportPart> PARTS =
      List.of(
          new OverviewPart(),
          new MunicipalityPart(),
          new ComparePart(),
          new DocumentPart(),
          new TermPart(),
          new ConcordancePart(),
          new FigurePart(),
          new SpreadsheetPart(),
          new SummaryPart(),
          new PackagePart());

  private final Path folder;
  private final ReportOptions options;

  /**
   * @param folder the run's folder, with its database and its record
   */
  public Report(Path folder, ReportOptions options) {
    this.folder = folder;
    this.options = options;
  }

  /** The options of the report that stands in a folder, or the usual ones. */
  public static ReportOptions shown(Path folder, ReportOptions usual) {
    return RunJson.read(folder).shown().orElse(usual);
  }

  /**
   * Writes all files and takes away those of an older report.
   *
   * @param progress hears the name of each part
   * @throws UserException if the folder is not that of a run
   */
  public void write(Consumer<String> progress) {
    RunJson run = RunJson.read(folder);
    try (Database database = RunDatabase.read(folder);
        ReportFolder files = new ReportFolder(folder)) {
      ReportData data = ReportData.of(database, run, options);
      for (ReportPart part : PARTS) {
        if (part.wanted(options)) {
          progress.accept(part.name());
          part.write(data, files);
        }
      }
      files.commit();
    }
    run.show(options);
  }
}
