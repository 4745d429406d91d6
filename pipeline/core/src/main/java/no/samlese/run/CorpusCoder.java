package no.samlese.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import no.samlese.clean.CleanOptions;
import no.samlese.ingest.DocumentReader;
import no.samlese.ingest.IngestOptions;
import no.samlese.ingest.OcrEngine;
import no.samlese.text.CodedDocument;
import no.samlese.text.ExtractedDocument;

/**
 * Reads and codes the documents of a folder one after the other, without tables: for measuring the
 * stages on documents that somebody has coded.
 */
public final class CorpusCoder {
  private final Resources resources;

  /**
   * A coder with the lexicons of the program and the usual repair.
   *
   * @param lexicons folder laid over the lexicons of the program
   */
  public CorpusCoder(Optional<Path> lexicons) {
    this.resources = Resources.load(lexicons, CleanOptions.defaults());
  }

  /**
   * Codes all documents that can be read, in order of their paths.
   *
   * @param each takes the path below its input, and the document
   */
  public void code(List<Path> inputs, BiConsumer<String, CodedDocument> each)
      throws InterruptedException {
    StageClock clock = new StageClock();
    try (TemporaryFolder temporary = new TemporaryFolder();
        DocumentReader reader =
            new DocumentReader(IngestOptions.defaults(), OcrEngine.find(), temporary.path())) {
      Corpus corpus = Corpus.find(inputs, temporary.path().resolve("unpacked"));
      for (CorpusDocument document : corpus.documents()) {
        ExtractedDocument text = reader.read(document.file(), document.sha256());
        each.accept(document.file().path(), resources.pipeline().code(text, clock));
      }
    }
  }
}
