package no.samlese.lexicon;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A YAML file as a tree, and where each node of it stands.
 *
 * @param file name of the file, as the user knows it
 * @param root the tree
 * @param places JSON pointer of a node to the place where its value begins
 */
public record PositionedYaml(String file, JsonNode root, Map<String, Place> places) {
  public PositionedYaml {
    places = Map.copyOf(places);
  }

  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads a file.
   *
   * @throws NotYamlException if it is no YAML, or says a key twice
   */
  public static PositionedYaml parse(String file, String text) throws NotYamlException {
    try (JsonParser parser = YAML.createParser(text)) {
      Builder builder = new Builder(file, parser);
      JsonNode root = parser.nextToken() == null ? MissingNode.getInstance() : builder.node("");
      return new PositionedYaml(file, root, builder.places);
    } catch (JsonProcessingException e) {
      throw notYaml(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of a node; if it has none, of the nearest node above it. */
  public Place placeOf(String pointer) {
    String nearest = pointer;
    while (!nearest.isEmpty() && !places.containsKey(nearest)) {
      nearest = nearest.substring(0, nearest.lastIndexOf('/'));
    }
    return places.getOrDefault(nearest, new Place(file, 1, 1));
  }

  private static NotYamlException notYaml(String file, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    Place place = at == null ? new Place(file, 1, 1) : placeAt(file, at);
    String reason = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    return new NotYamlException(
        Finding.error(
            place,
            "this is not well-formed YAML: " + reason,
            "Look at indentation, quotation marks and colons of this line and the one above."),
        e);
  }

  private static Place placeAt(String file, JsonLocation at) {
    return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  /** Thrown for a file that is no YAML, with where and why. */
  public static final class NotYamlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    NotYamlException(Finding finding, Throwable cause) {
      super(finding.toString(), cause);
      this.finding = finding;
    }

    /** Where and why. */
    public Finding finding() {
      return finding;
    }
  }

  /** Builds the tree from the parser's tokens and notes where each began. */
  private static final class Builder {
    private final String file;
    private final JsonParser parser;
    private final Map<String, Place> places = new HashMap<>();
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    Builder(String file, JsonParser parser) {
      this.file = file;
      this.parser = parser;
    }

    /** The node that begins with the parser's current token. */
    JsonNode node(String pointer) throws IOException {
      places.put(pointer, placeAt(file, parser.currentTokenLocation()));
      return switch (parser.currentToken()) {
        case START_OBJECT -> object(pointer);
        case START_ARRAY -> array(pointer);
        case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(parser.getBooleanValue());
        case VALUE_NUMBER_INT -> nodes.numberNode(parser.getLongValue());
        case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
        case VALUE_NULL -> nodes.nullNode();
        default -> nodes.textNode(parser.getText());
      };
    }

    private ObjectNode object(String pointer) throws IOException {
      ObjectNode object = nodes.objectNode();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        object.set(key, node(pointer + '/' + key.replace("~", "~0").replace("/", "~1")));
      }
      return object;
    }

    private ArrayNode array(String pointer) throws IOException {
      ArrayNode array = nodes.arrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(node(pointer + '/' + array.size()));
      }
      return array;
    }
  }
}
