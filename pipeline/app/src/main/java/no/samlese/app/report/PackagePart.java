package no.samlese.app.report;

import java.util.List;

/** What describes the folder for archives, and for those who code on or count on. */
final class PackagePart implements ReportPart {
  @Override
  public String name() {
    return "package";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.PACKAGE);
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    LexiconCopies lexicons = new LexiconCopies(data.run().resources(), folder);
    lexicons.write(data.site());
    List<TableFile> tables = TableFile.all(data.database(), folder.run());
    folder.write("codebook.md", new Codebook(data, lexicons).text(tables));
    folder.write("CITATION.cff", new Citation(data).text());
    folder.write("datapackage.json", new DataPackage(data).text(tables));
    folder.write("ro-crate-metadata.json", new RoCrate(data, folder).text(tables, lexicons));
  }
}
