package no.samlese.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import no.samlese.annotate.Annotator;
import no.samlese.clean.CleanOptions;
import no.samlese.clean.Cleaner;
import no.samlese.context.ContextCoder;
import no.samlese.ingest.Checksum;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.match.Matcher;

/**
 * Everything a document's facts depend on beside its bytes: lexicons, language data, options and
 * the versions of the stages.
 *
 * @param lazyPipeline the stages, put together when the first document needs them
 * @param lexicons the lexicons that are used
 * @param checksums path below the folder of lexicons to the SHA-256 of the file that is used
 * @param fingerprint SHA-256 over all of it
 */
public record Resources(
    Supplier<DocumentPipeline> lazyPipeline,
    Lexicons lexicons,
    SortedMap<String, String> checksums,
    String fingerprint) {
  public Resources {
    checksums = Collections.unmodifiableSortedMap(new TreeMap<>(checksums));
  }

  /** Packages that facts come from. */
  private static final String[] ANALYSIS = {
    "annotate", "clean", "context", "language", "lexicon", "match", "store", "syntax", "text"
  };

  /**
   * Loads the resources of a run.
   *
   * @param overlay folder laid over the lexicons of the program
   */
  public static Resources load(Optional<Path> overlay, CleanOptions clean) {
    Lexicons lexicons = LexiconLoader.load(overlay);
    ContextCoder coder = new ContextCoder(lexicons.codes());
    SortedMap<String, String> checksums = BuiltInFiles.lexicons();
    checksums.putAll(lexicons.checksums());
    Supplier<DocumentPipeline> pipeline = () -> pipeline(lexicons, coder, clean);
    String all =
        String.join("\n", checksums.toString(), clean.toString(), BuiltInFiles.program(ANALYSIS));
    return new Resources(
        new Once<>(pipeline),
        lexicons,
        checksums,
        Checksum.of(all.getBytes(StandardCharsets.UTF_8)));
  }

  private static DocumentPipeline pipeline(
      Lexicons lexicons, ContextCoder coder, CleanOptions clean) {
    return new DocumentPipeline(
        new Cleaner(LanguageResources.layout(), LanguageResources.repair(), clean),
        new Annotator(),
        new Matcher(lexicons),
        coder);
  }

  /** The stages, put together. */
  public DocumentPipeline pipeline() {
    return lazyPipeline.get();
  }
}
