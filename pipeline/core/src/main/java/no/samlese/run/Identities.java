package no.samlese.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.ingest.Checksum;
import no.samlese.registry.DocumentClues;
import no.samlese.registry.DocumentIdentifier;
import no.samlese.registry.DocumentIdentity;
import no.samlese.registry.DocumentTypes;
import no.samlese.registry.Manifest;
import no.samlese.registry.ManifestEntry;
import no.samlese.registry.MunicipalityRegister;
import no.samlese.registry.RegisterSource;
import no.samlese.store.DocumentRegisterRow;
import no.samlese.store.ProblemRow;

/** Says who each document is about: what the manifests of the inputs say, and what is inferred. */
public final class Identities {
  private final DocumentIdentifier identifier;
  private final RegisterRows registerRows;
  private final List<Manifest> manifests;
  private final String fingerprint;

  private Identities(
      DocumentIdentifier identifier,
      MunicipalityRegister register,
      List<Manifest> manifests,
      String fingerprint) {
    this.identifier = identifier;
    this.registerRows = new RegisterRows(register);
    this.manifests = manifests;
    this.fingerprint = fingerprint;
  }

  /** With the manifest of every folder among the inputs that has one. */
  public static Identities load(List<Path> inputs) {
    RegisterSource source = RegisterSource.classpath();
    MunicipalityRegister register = MunicipalityRegister.load(source);
    DocumentTypes types = DocumentTypes.load(source);
    List<Manifest> manifests = new ArrayList<>();
    StringBuilder sums = new StringBuilder();
    for (Path input : inputs) {
      if (Files.isRegularFile(input.resolve(Manifest.FILE_NAME))) {
        manifests.add(Manifest.read(input, register, types));
        sums.append(checksum(input.resolve(Manifest.FILE_NAME)));
      }
    }
    return new Identities(
        new DocumentIdentifier(register, types, source), register, manifests, sums.toString());
  }

  private static String checksum(Path file) {
    try {
      return Checksum.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Checksums of the manifests. */
  String fingerprint() {
    return fingerprint;
  }

  /** What is wrong with the manifests, rows about files that are not there among it. */
  List<ProblemRow> problems(Corpus corpus) {
    List<String> paths = new ArrayList<>();
    corpus.documents().forEach(d -> d.files().forEach(file -> paths.add(file.path())));
    corpus.unread().forEach(file -> paths.add(file.path()));
    List<ProblemRow> rows = new ArrayList<>();
    for (Manifest manifest : manifests) {
      manifest.problems().forEach(p -> rows.add(DocumentRows.problem(Manifest.FILE_NAME, p)));
      manifest.unused(paths).forEach(p -> rows.add(DocumentRows.problem(Manifest.FILE_NAME, p)));
    }
    return rows;
  }

  /**
   * The identity of a document.
   *
   * @param title title property of the file, or empty
   * @param opening text of the first pages, or empty
   */
  public DocumentIdentity of(String path, String title, String opening) {
    return identifier.identify(new DocumentClues(path, title, opening), entry(path));
  }

  /** What the register says of a document at its date; the same clues as for its identity. */
  DocumentRegisterRow atDate(String documentId, String path, String title, String opening) {
    DocumentClues clues = new DocumentClues(path, title, opening);
    ManifestEntry entry = entry(path);
    return registerRows.row(documentId, identifier.identify(clues, entry), clues, entry);
  }

  /** The title in the manifest, else the file's, else its name without folders and ending. */
  String title(String path, String own) {
    String stated = entry(path).title();
    if (!stated.isEmpty()) {
      return stated;
    }
    if (!own.isBlank()) {
      return own;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private ManifestEntry entry(String path) {
    for (Manifest manifest : manifests) {
      ManifestEntry entry = manifest.entry(path);
      if (!entry.equals(ManifestEntry.EMPTY)) {
        return entry;
      }
    }
    return ManifestEntry.EMPTY;
  }
}
