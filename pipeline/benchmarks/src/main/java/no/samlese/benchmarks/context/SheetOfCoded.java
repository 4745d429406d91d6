package no.samlese.benchmarks.context;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.run.CorpusCoder;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;

/**
 * Gives the texts of coded hits without their codes, for somebody who codes them a second time.
 *
 * <p>Arguments: file to write (JSON Lines), file of coded hits, inputs.
 */
public final class SheetOfCoded {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Map<String, String> sheet = new HashMap<>();

  private SheetOfCoded() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    SheetOfCoded sheet = new SheetOfCoded();
    List<Path> inputs = Arrays.stream(args).skip(2).map(Path::of).toList();
    new CorpusCoder(Optional.empty()).code(inputs, sheet::add);
    Files.write(Path.of(args[0]), sheet.rows(Path.of(args[1])));
  }

  private List<String> rows(Path gold) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      String key = key(mapper.readTree(line));
      if (!sheet.containsKey(key)) {
        throw new IOException("not among the hits of the inputs: " + key);
      }
      rows.add(sheet.get(key));
    }
    return rows;
  }

  private void add(String path, CodedDocument document) {
    for (CodedHit hit : document.hits()) {
      JsonNode node = HitText.node(mapper, path, document.annotated(), hit.hit());
      sheet.putIfAbsent(key(node), node.toString());
    }
  }

  /** The id says where a hit begins; a longer and a shorter one may begin there. */
  private static String key(JsonNode hit) {
    return hit.get("id").asText() + '-' + hit.get("end").asText();
  }
}
