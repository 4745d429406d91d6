package no.samlese.match;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;
import no.samlese.text.UserException;

/**
 * A passage whose hits were coded by hand.
 *
 * @param id name of the passage
 * @param text its text
 * @param hits what was coded
 */
record GoldPassage(String id, String text, List<GoldHit> hits) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A hit that was coded by hand.
   *
   * @param span where it stands in the text
   * @param category category of the guideline
   * @param borderline whether another coder could leave it out
   */
  record GoldHit(Span span, String category, boolean borderline) {
    GoldHit {
      requireNonNull(span);
      requireNonNull(category);
    }
  }

  GoldPassage {
    requireNonNull(id);
    requireNonNull(text);
    hits = List.copyOf(hits);
  }

  /**
   * Reads a file of one JSON object a line: {@code
   * {"id","text","hits":[{"start","end","category","note"}]}}.
   *
   * @throws UserException if it cannot be read
   */
  static List<GoldPassage> read(Path file) {
    List<GoldPassage> passages = new ArrayList<>();
    int line = 0;
    try {
      for (String json : Files.readAllLines(file)) {
        line++;
        if (!json.isBlank()) {
          passages.add(of(JSON.readTree(json)));
        }
      }
      return passages;
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UserException(
          file + ":" + line + ": this is no passage with hits.",
          "Each line must be {\"id\",\"text\",\"hits\":[{\"start\",\"end\",\"category\"}]}.",
          e);
    } catch (IOException e) {
      throw new UserException(
          file + " cannot be read: " + e.getMessage() + ".", "Check the path and the encoding.", e);
    }
  }

  private static GoldPassage of(JsonNode node) {
    List<GoldHit> hits = new ArrayList<>();
    for (JsonNode hit : node.path("hits")) {
      hits.add(
          new GoldHit(
              new Span(hit.path("start").asInt(-1), hit.path("end").asInt(-1)),
              hit.path("category").asText(),
              hit.path("note").asText().contains("borderline")));
    }
    if (!node.has("text")) {
      throw new IllegalArgumentException("no text");
    }
    return new GoldPassage(node.path("id").asText(), node.path("text").asText(), hits);
  }
}
