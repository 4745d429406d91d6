package no.samlese.app.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.lexicon.Lexicon;
import no.samlese.run.RunRecord;
import no.samlese.run.Versions;
import no.samlese.statistics.BlockBootstrap;
import no.samlese.text.Language;

/**
 * What the report says of a run beside its tables. It holds no times and no folders of a machine.
 *
 * @param version version of the program
 * @param options every option that the result depends on
 * @param lexicons in the order of their names
 * @param resources path of a file to its SHA-256
 * @param fingerprint SHA-256 over everything that the facts depend on
 * @param ocr version of the OCR engine, or empty
 * @param ocrLanguages languages that the engine reads
 * @param replicates of the bootstrap
 */
public record RunDescription(
    String version,
    Map<String, Object> options,
    List<LexiconLine> lexicons,
    Map<String, String> resources,
    String fingerprint,
    String ocr,
    List<String> ocrLanguages,
    int replicates) {

  /**
   * A lexicon.
   *
   * @param sources key to bibliographic reference
   * @param sha256 checksum of the file, or empty
   */
  public record LexiconLine(
      String name, String title, String version, Map<String, String> sources, String sha256) {}

  private static final int SHORT = 12;

  static RunDescription of(RunRecord record, Language language) {
    Map<String, String> checksums = record.resources().checksums();
    return new RunDescription(
        Versions.program(),
        record.describeOptions(),
        record.resources().lexicons().lexicons().stream()
            .map(lexicon -> line(lexicon, checksums, language))
            .toList(),
        checksums,
        record.resources().fingerprint(),
        record.engine().version(),
        record.engine().languages(),
        BlockBootstrap.REPLICATES);
  }

  private static LexiconLine line(
      Lexicon lexicon, Map<String, String> checksums, Language language) {
    Map<String, String> title = lexicon.title();
    String bokmaal = title.getOrDefault(Language.BOKMAAL.code(), lexicon.name());
    return new LexiconLine(
        lexicon.name(),
        title.getOrDefault(language.code(), bokmaal),
        lexicon.version(),
        sources(lexicon),
        checksums.getOrDefault("concepts/" + lexicon.name() + ".yaml", ""));
  }

  private static Map<String, String> sources(Lexicon lexicon) {
    Map<String, String> sources = new TreeMap<>();
    lexicon.sources().forEach((key, reference) -> sources.put(key, Passage.plain(reference)));
    return sources;
  }

  /** Paragraphs below which no interval is given. */
  public int fewestBlocks() {
    return BlockBootstrap.FEWEST_BLOCKS;
  }

  /** As much of the fingerprint as tells runs apart. */
  public String shortFingerprint() {
    return fingerprint.substring(0, Math.min(SHORT, fingerprint.length()));
  }
}
