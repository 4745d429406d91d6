package no.samlese.app.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, String>> CHECKSUMS = new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, Object>> OPTIONS =
      new TypeReference<>() {};
  private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

  static RunDescription of(RunJson run, Language language) {
    JsonNode content = run.content();
    Map<String, String> checksums = JSON.convertValue(content.path("resources"), CHECKSUMS);
    List<LexiconLine> lexicons = new ArrayList<>();
    content.path("lexicons").forEach(node -> lexicons.add(line(node, checksums, language)));
    return new RunDescription(
        content.path("version").asText(),
        JSON.convertValue(content.path("options"), OPTIONS),
        lexicons,
        checksums,
        content.path("fingerprint").asText(),
        content.path("tesseract").asText(),
        JSON.convertValue(content.path("tesseract_languages"), NAMES),
        BlockBootstrap.REPLICATES);
  }

  private static LexiconLine line(
      JsonNode lexicon, Map<String, String> checksums, Language language) {
    String name = lexicon.path("name").asText();
    JsonNode titles = lexicon.path("title");
    String bokmaal = titles.path(Language.BOKMAAL.code()).asText(name);
    return new LexiconLine(
        name,
        titles.path(language.code()).asText(bokmaal),
        lexicon.path("version").asText(),
        sources(lexicon.path("sources")),
        checksums.getOrDefault("concepts/" + name + ".yaml", ""));
  }

  private static Map<String, String> sources(JsonNode references) {
    Map<String, String> sources = new TreeMap<>();
    references
        .properties()
        .forEach(e -> sources.put(e.getKey(), Passage.plain(e.getValue().asText())));
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
