package no.samlese.app.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.samlese.store.SafeText;
import no.samlese.text.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Where the files of a report are written: a draft in the folder of the run, whose parts take the
 * places of the old ones at the end. What is broken off leaves the old report as it was.
 */
final class ReportFolder implements AutoCloseable {
  private static final String TEMPLATES = "no.samlese.app.report.templates";

  /** Everything that a report may consist of, at the top of the folder. */
  private static final List<String> ENTRIES =
      List.of(
          "index.html",
          "rates.html",
          "corpus.html",
          "method.html",
          "compare.html",
          "concordance.html",
          "municipality",
          "document",
          "term",
          "category",
          "concordance",
          "compare",
          "figures",
          "assets",
          "tables.xlsx",
          "summary.docx",
          "datapackage.json",
          "ro-crate-metadata.json",
          "CITATION.cff",
          "codebook.md");

  /** What the run itself has left, and a report may complete. */
  static final String LEXICONS = "lexicons";

  private final Path target;
  private final Path draft;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
  private final Lane lane = new Lane();

  ReportFolder(Path target) {
    this.target = target;
    this.draft = target.resolve(".report-draft");
    delete(draft);
    make(draft);
  }

  /**
   * Renders a page beside what the caller does next; so it may not ask the tables. The template
   * writes as it goes, so that a page may be long.
   */
  void render(String template, Object page, String path) {
    aside(() -> fill(template, page, path));
  }

  /** Does something soon, beside what the caller does next. */
  void aside(Runnable task) {
    lane.add(task);
  }

  /** Waits until everything is written. */
  void settle() {
    lane.settle();
  }

  private void fill(String template, Object page, String path) {
    try (BufferedWriter writer = Files.newBufferedWriter(file(path), StandardCharsets.UTF_8)) {
      templates.render(template, page, new WriterOutput(writer));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** A file to write; its folder is there. */
  Path file(String path) {
    Path file = draft.resolve(path);
    make(file.getParent());
    return file;
  }

  /** A file that stands in the program. */
  void copy(String resource, String path) {
    try (InputStream in = ReportFolder.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the build packs " + resource);
      }
      Files.write(file(path), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  void write(String path, String text) {
    try {
      Files.writeString(file(path), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /**
   * A small table for a reader's spreadsheet: with semicolons where the language has a decimal
   * comma. Texts that a spreadsheet would execute get an apostrophe.
   */
  void csv(String path, List<String> columns, List<List<String>> rows, Language language) {
    char delimiter = language == Language.ENGLISH ? ',' : ';';
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (Writer writer = Files.newBufferedWriter(file(path), StandardCharsets.UTF_8)) {
      writer.write('\uFEFF');
      try (CSVPrinter csv = new CSVPrinter(writer, format)) {
        csv.printRecord(columns);
        for (List<String> row : rows) {
          csv.printRecord(row.stream().map(SafeText::of).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  /** Puts what was written in the place of the old report. */
  void commit() {
    settle();
    try {
      for (String entry : ENTRIES) {
        replace(entry);
      }
      if (Files.exists(draft.resolve(LEXICONS))) {
        replace(LEXICONS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot put the report into " + target, e);
    }
  }

  private void replace(String entry) throws IOException {
    delete(target.resolve(entry));
    if (Files.exists(draft.resolve(entry))) {
      Files.move(draft.resolve(entry), target.resolve(entry));
    }
  }

  /** The folder of the run, to read what the run has left there. */
  Path run() {
    return target;
  }

  /** Whether there will be a file or folder, written by this report or left by the run. */
  boolean holds(String path) {
    settle();
    return Files.exists(draft.resolve(path))
        || (!ENTRIES.contains(path) && Files.exists(target.resolve(path)));
  }

  @Override
  public void close() {
    lane.close();
    delete(draft);
  }

  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + folder, e);
    }
  }

  private static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(path)) {
      for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + path, e);
    }
  }
}
