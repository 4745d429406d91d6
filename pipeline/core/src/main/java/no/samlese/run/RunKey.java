package no.samlese.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.samlese.ingest.OcrEngine;
import no.samlese.ingest.SourceFile;

/**
 * Names everything that a result depends on, so that a run whose result is there already need not
 * be made again.
 *
 * @param value checksum over bytes and paths of the inputs, manifests, options, resources, the OCR
 *     engine and the program
 */
record RunKey(String value) {
  /** A result without these is not whole. */
  private static final List<String> PARTS = List.of("index.html", Run.DATABASE, "data/hits.csv");

  static RunKey of(
      RunOptions options,
      Corpus corpus,
      Identities identities,
      Resources resources,
      OcrEngine engine,
      String report) {
    StringBuilder all = new StringBuilder();
    for (CorpusDocument document : corpus.documents()) {
      all.append(document.sha256());
      document.files().forEach(file -> all.append('\n').append(file.path()));
    }
    for (SourceFile file : corpus.unread()) {
      all.append('\n').append(file.path()).append(file.bytes()).append(file.obstacle());
    }
    return new RunKey(
        Cache.key(
            all.toString(),
            identities.fingerprint(),
            resources.fingerprint(),
            options.ingest().toString(),
            Long.toString(options.seed()),
            options.lexicons().map(Path::toString).orElse(""),
            engine.toString(),
            BuiltInFiles.program(
                "ingest", "registry", "measure", "statistics", "compare", "store", "run"),
            report));
  }

  /** What the result in a folder came to, if it was made under this key and is whole. */
  Optional<Tally> tallyOf(Path folder) {
    Path mark = folder.resolve(RunFolder.MARK);
    if (!Files.isRegularFile(mark)
        || !PARTS.stream().allMatch(part -> Files.isRegularFile(folder.resolve(part)))) {
      return Optional.empty();
    }
    try {
      JsonNode json = new ObjectMapper().readTree(mark.toFile());
      return json.path("key").asText().equals(value)
          ? Optional.of(Tally.of(json.path("counts")))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
