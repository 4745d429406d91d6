package no.samlese.benchmarks.ocr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.clean.ocr.GoldPassage;

/** Reads gold passages: {@code {"id","raw","gold"[,"document"][,"lang"]}} a line. */
final class PassageFile {
  private PassageFile() {}

  /** The passages; one that names no document belongs to its id up to the first hyphen. */
  static List<GoldPassage> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<GoldPassage> passages = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = json.readTree(line);
      String id = row.get("id").asText();
      passages.add(
          new GoldPassage(
              id,
              row.path("document").asText(id.split("-", -1)[0]),
              row.path("lang").asText(""),
              row.get("raw").asText(),
              row.get("gold").asText()));
    }
    return passages;
  }
}
