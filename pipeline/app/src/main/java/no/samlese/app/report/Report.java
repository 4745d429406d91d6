package no.samlese.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.samlese.run.Run;
import no.samlese.run.RunRecord;
import no.samlese.store.Database;

/**
 * The web site of a run: {@code index.html}, a page for every municipality, and {@code
 * method.html}. Made from the tables, with what the record says of versions and options; equal runs
 * give equal bytes.
 */
public final class Report {
  private static final String TEMPLATES = "no.samlese.app.report.templates";
  private static final String STYLE = "samlese.css";

  private final Path folder;
  private final ReportOptions options;
  private final RunRecord record;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);

  /**
   * @param folder the run's folder, with its database
   */
  public Report(Path folder, ReportOptions options, RunRecord record) {
    this.folder = folder;
    this.options = options;
    this.record = record;
  }

  /** Writes all pages; memory holds one municipality's quotations at a time. */
  public void write() {
    RunDescription description = RunDescription.of(record, options.language());
    try (Database database = Database.read(folder.resolve(Run.DATABASE))) {
      ReportPages pages =
          new ReportPages(
              Site.of(options, description.version()), description, new RunTables(database));
      Files.createDirectories(folder.resolve("municipality"));
      Files.createDirectories(folder.resolve("assets"));
      writeStyle();
      render("index.jte", pages.index(), "index.html");
      render("method.jte", pages.method(), "method.html");
      for (Municipality municipality : pages.municipalities()) {
        render("municipality.jte", pages.municipality(municipality), municipality.page());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the report", e);
    }
  }

  private void render(String template, Object page, String path) throws IOException {
    try (BufferedWriter writer =
        Files.newBufferedWriter(folder.resolve(path), StandardCharsets.UTF_8)) {
      templates.render(template, page, new WriterOutput(writer));
    }
  }

  private void writeStyle() throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("the build packs " + STYLE);
      }
      Files.write(folder.resolve("assets").resolve(STYLE), in.readAllBytes());
    }
  }
}
