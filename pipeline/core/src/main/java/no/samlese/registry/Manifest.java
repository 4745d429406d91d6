package no.samlese.registry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.samlese.text.Problem;

/**
 * What the user has written down about the documents of a corpus, in {@code manifest.csv} of its
 * folder.
 *
 * <p>Columns: path, municipality_code, municipality, document_type, year, title, adopted, access;
 * only path is needed, the order is free, and other columns are ignored. A row for a folder or a
 * pattern speaks of all beneath it. Where several rows speak of a document, the most specific one
 * that fills a cell decides that cell; of two equally specific ones the later.
 */
public final class Manifest {
  /** Name of the file in a corpus folder. */
  public static final String FILE_NAME = "manifest.csv";

  private static final Manifest EMPTY = new Manifest(List.of(), List.of());

  private final List<ManifestRow> rows;
  private final List<Problem> problems;

  Manifest(List<ManifestRow> rows, List<Problem> problems) {
    this.rows = List.copyOf(rows);
    this.problems = List.copyOf(problems);
  }

  /** A manifest that says nothing. */
  public static Manifest empty() {
    return EMPTY;
  }

  /**
   * The manifest of a corpus folder; an empty one if there is no file.
   *
   * @throws ManifestException if it cannot be used: names line, column and cure of every error
   */
  public static Manifest read(Path folder, MunicipalityRegister register, DocumentTypes types) {
    Path file = folder.resolve(FILE_NAME);
    return Files.exists(file) ? new ManifestReader(register, types).read(file, folder) : EMPTY;
  }

  /** What is doubtful: paths that are not there, types of the user's own, split codes. */
  public List<Problem> problems() {
    return problems;
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** All that the rows say of a document, by its path relative to the corpus folder. */
  public ManifestEntry entry(String path) {
    String normal = PathParts.normal(path);
    List<ManifestRow> matching = new ArrayList<>();
    for (ManifestRow row : rows) {
      if (row.path().matches(normal)) {
        matching.add(row);
      }
    }
    matching.sort(Comparator.comparingInt(row -> row.path().specificity(normal)));
    ManifestEntry entry = ManifestEntry.EMPTY;
    for (ManifestRow row : matching) {
      entry = row.entry().over(entry);
    }
    return entry;
  }

  /** A warning for each pattern that speaks of none of the documents. */
  public List<Problem> unused(Collection<String> paths) {
    List<String> normal = paths.stream().map(PathParts::normal).toList();
    List<Problem> unused = new ArrayList<>();
    for (ManifestRow row : rows) {
      if (row.path().wild() && normal.stream().noneMatch(row.path()::matches)) {
        unused.add(ManifestReader.notThere(FILE_NAME, row));
      }
    }
    return unused;
  }
}
