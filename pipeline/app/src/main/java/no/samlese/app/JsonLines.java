package no.samlese.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.UserException;

/** One JSON object a line, from a file or from standard input, and to standard output. */
final class JsonLines {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLines() {}

  /** The input that a command names: a file, or {@code -} for standard input. */
  static InputStream open(String input) {
    try {
      return input.equals("-") ? System.in : Files.newInputStream(Path.of(input));
    } catch (NoSuchFileException e) {
      throw new UserException("There is no file " + input + ".", "Check the path.", e);
    } catch (IOException e) {
      throw new UserException(
          input + " cannot be read: " + e.getMessage() + ".", "Check that you may read it.", e);
    }
  }

  /** All of the input as text. */
  static String text(String input) {
    try (InputStream in = open(input)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserException(
          input + " cannot be read: " + e.getMessage() + ".", "Check that you may read it.", e);
    }
  }

  /** The objects of the input; each must have the text fields that are named. */
  static List<JsonNode> read(String input, String... fields) {
    List<JsonNode> objects = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(input), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          objects.add(object(line, input + ", line " + number, fields));
        }
      }
    } catch (IOException e) {
      throw new UserException(
          input + " cannot be read: " + e.getMessage() + ".", "Check that you may read it.", e);
    }
    return objects;
  }

  private static JsonNode object(String line, String place, String... fields) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UserException(
          place + " is no JSON: " + e.getOriginalMessage() + ".",
          "Give one JSON object a line.",
          e);
    }
    for (String field : fields) {
      if (!node.path(field).isTextual()) {
        throw new UserException(
            place + " has no text \"" + field + "\".",
            "Every object needs " + String.join(", ", fields) + ".");
      }
    }
    return node;
  }

  static void write(ObjectNode object, PrintWriter out) {
    out.println(object.toString());
  }
}
