package no.samlese.app.report;

/**
 * How to cite the run, in the Citation File Format 1.2.0. Who made the run is not recorded, so that
 * the one author is a placeholder which says so.
 */
final class Citation {
  private final ReportData data;

  Citation(ReportData data) {
    this.data = data;
  }

  /** The sentence that the method page gives. */
  static String sentence(ReportData data) {
    CorpusFigures figures = CorpusFigures.of(data.documents());
    return data.site()
        .text(
            "method.cite.text",
            data.run().version(),
            data.site().title(),
            data.site().count("documents", figures.documents()),
            data.site().count("words", figures.words()),
            data.run().shortFingerprint(),
            data.run().options().get("seed"));
  }

  String text() {
    RunDescription run = data.run();
    return String.join(
            "\n",
            "# " + data.site().text("package.cite.author"),
            "cff-version: 1.2.0",
            "message: " + quoted(sentence(data)),
            "type: dataset",
            "title: " + quoted(data.site().title()),
            "version: " + quoted(run.version() + "-" + run.shortFingerprint()),
            "authors:",
            "  - name: " + quoted(data.site().text("package.cite.entity")),
            "references:",
            "  - type: software",
            "    title: Samlese",
            "    version: " + quoted(run.version()),
            "    license: GPL-3.0-or-later",
            "    authors:",
            "      - name: \"The Samlese maintainers\"")
        + "\n";
  }

  /** As YAML in double quotes; titles hold no control characters. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
