package no.samlese.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlese.ingest.DocumentReader;
import no.samlese.ingest.IngestOptions;
import no.samlese.ingest.OcrEngine;
import no.samlese.ingest.SourceFile;
import no.samlese.registry.Manifest;
import no.samlese.registry.ManifestDraft;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.UserException;

/**
 * Proposes a manifest for a folder: what can be inferred of every document, for a person to mend.
 */
public final class ManifestProposal {
  private static final int OPENING = 6_000;

  private final IngestOptions options;
  private final Optional<Path> cache;
  private final Progress progress;

  public ManifestProposal(IngestOptions options, Optional<Path> cache, Progress progress) {
    this.options = options;
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * Writes {@code manifest.csv} into the folder, or {@code manifest.draft.csv} if there is one.
   *
   * @return the file that was written
   */
  public Path write(Path folder) throws InterruptedException {
    if (!Files.isDirectory(folder)) {
      throw new UserException(
          folder + " is not a folder.", "Give the folder that holds the documents.");
    }
    List<ManifestDraft.Row> rows = new ArrayList<>();
    try (TemporaryFolder temporary = new TemporaryFolder()) {
      Corpus corpus = Corpus.find(List.of(folder), temporary.path().resolve("unpacked"));
      Identities identities = Identities.load(List.of(folder));
      OcrEngine engine = OcrEngine.find();
      Cache texts = new Cache(cache.orElse(temporary.path().resolve("cache")));
      try (DocumentReader reader = new DocumentReader(options, engine, temporary.path())) {
        TextStore store = new TextStore(texts, reader, options, engine, new StageClock());
        progress.begin(corpus.documents().size());
        for (CorpusDocument document : corpus.documents()) {
          addRows(document, store.get(document), identities, rows);
        }
      }
    }
    Path manifest = folder.resolve(Manifest.FILE_NAME);
    Path target = Files.exists(manifest) ? folder.resolve("manifest.draft.csv") : manifest;
    ManifestDraft.write(target, rows);
    return target;
  }

  private void addRows(
      CorpusDocument document,
      ExtractedDocument text,
      Identities identities,
      List<ManifestDraft.Row> rows) {
    String opening = text.text().substring(0, Math.min(OPENING, text.text().length()));
    String title = text.metadata().title();
    for (SourceFile file : document.files()) {
      rows.add(
          new ManifestDraft.Row(
              file.path(),
              identities.title(file.path(), title),
              identities.of(file.path(), title, opening)));
    }
    progress.done(document.file().path(), text.pages().size(), text.outcome().label());
  }
}
