package no.samlese.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.samlese.app.office.Paper;

/** The paper for a meeting, {@code summary.docx}: about four pages. */
final class SummaryPart implements ReportPart {
  static final String FILE = "summary.docx";

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.SUMMARY);
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    try (Paper paper = new Paper(data.site().title(), tag(data.site()))) {
      new SummaryPaper(data, paper).write();
      paper.write(folder.file(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + FILE, e);
    }
  }

  private static String tag(Site site) {
    return switch (site.language()) {
      case NYNORSK -> "nn-NO";
      case ENGLISH -> "en-GB";
      default -> "nb-NO";
    };
  }
}
