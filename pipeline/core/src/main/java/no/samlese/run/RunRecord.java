package no.samlese.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.ingest.OcrEngine;
import no.samlese.ingest.SourceFile;
import no.samlese.lexicon.Lexicon;

/**
 * What a run was made from: enough to make it again. Written as {@code run.json}, the only file of
 * a result that differs between equal runs, since it alone holds times.
 *
 * @param options what was asked
 * @param corpus what was found
 * @param resources what was used
 * @param engine the OCR engine of the machine
 * @param tally what it came to
 * @param key names all that the result depends on; empty if the next run is to try again
 * @param unchanged whether the result was there already, and nothing was written
 * @param seconds time by stage, added up over threads; {@code run} is the time on the clock
 */
public record RunRecord(
    RunOptions options,
    Corpus corpus,
    Resources resources,
    OcrEngine engine,
    Tally tally,
    String key,
    boolean unchanged,
    Map<String, Double> seconds) {

  /** Writes the record into the folder of the result. */
  public void write(Path folder) {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    try {
      mapper.writeValue(folder.resolve(RunFolder.MARK).toFile(), content());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + RunFolder.MARK, e);
    }
  }

  private Map<String, Object> content() {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("program", "samlese");
    content.put("version", Versions.program());
    content.put("java", System.getProperty("java.version"));
    content.put("tesseract", engine.version());
    content.put("tesseract_languages", engine.languages());
    content.put("options", describeOptions());
    content.put("counts", describeCounts());
    content.put("inputs", describeInputs());
    content.put("lexicons", describeLexicons());
    content.put("resources", resources.checksums());
    content.put("fingerprint", resources.fingerprint());
    content.put("key", key);
    content.put("seconds", seconds);
    return content;
  }

  /** Every option that a result depends on, under the name it has on the command line. */
  public Map<String, Object> describeOptions() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(
        "inputs", options.inputs().stream().map(input -> input.getFileName().toString()).toList());
    map.put("lexicons", options.lexicons().map(path -> path.getFileName().toString()).orElse(""));
    map.put("repair", options.clean().repairCharacters());
    map.put("min-confidence", options.clean().minConfidence());
    map.put("ocr", options.ingest().ocr());
    map.put("timeout", options.ingest().timeout().toSeconds());
    map.put("parser-memory", options.ingest().parserMemoryMegabytes());
    map.put("max-characters", options.ingest().maxCharacters());
    map.put("seed", options.seed());
    return map;
  }

  /** What a report says of the lexicons, so that it can be written again without them. */
  private List<Map<String, Object>> describeLexicons() {
    List<Map<String, Object>> lexicons = new ArrayList<>();
    for (Lexicon lexicon : resources.lexicons().lexicons()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("name", lexicon.name());
      map.put("title", new TreeMap<>(lexicon.title()));
      map.put("version", lexicon.version());
      map.put("sources", new TreeMap<>(lexicon.sources()));
      lexicons.add(map);
    }
    return lexicons;
  }

  private Map<String, Object> describeCounts() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("read", tally.read());
    map.put("read_with_warnings", tally.withWarnings());
    map.put("unreadable", tally.unreadable());
    map.put("skipped", tally.skipped());
    map.put("pages", tally.pages());
    map.put("words", tally.words());
    map.put("hits", tally.hits());
    return map;
  }

  private List<Map<String, Object>> describeInputs() {
    List<Map<String, Object>> inputs = new ArrayList<>();
    for (CorpusDocument document : corpus.documents()) {
      for (SourceFile file : document.files()) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("path", file.path());
        input.put("sha256", document.sha256());
        input.put("bytes", file.bytes());
        inputs.add(input);
      }
    }
    return inputs;
  }
}
