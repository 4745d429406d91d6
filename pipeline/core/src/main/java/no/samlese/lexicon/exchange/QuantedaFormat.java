package no.samlese.lexicon.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.samlese.lexicon.PositionedYaml;
import no.samlese.text.UserException;

/**
 * Dictionaries of the R package quanteda: a key a category, with a list of patterns or further
 * keys. Words of a phrase are separated by a blank; {@code *} and {@code ?} are wildcards ("glob").
 * The words of a category that has subcategories too stand under {@code __}.
 *
 * <p>Source: the manual of quanteda, <a
 * href="https://quanteda.io/reference/dictionary.html">dictionary</a> and <a
 * href="https://quanteda.io/reference/as.yaml.html">as.yaml</a>.
 */
final class QuantedaFormat implements LexiconFormat {
  private static final String OWN = "__";
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  @Override
  public String name() {
    return "quanteda";
  }

  @Override
  public List<String> extensions() {
    return List.of("yml", "yaml");
  }

  @Override
  public Dictionary read(Path file, Report.Builder report) {
    try {
      PositionedYaml yaml = PositionedYaml.parse(file.toString(), TextFile.read(file, report));
      if (!yaml.root().isObject()) {
        throw TextFile.fault(
            yaml.placeOf(""),
            "this is no quanteda dictionary: it has no keys",
            "Write a line \"category: [word, other word]\" for each category.");
      }
      Reader reader = new Reader(yaml);
      reader.node("", List.of());
      return reader.builder.build(Names.stem(file));
    } catch (PositionedYaml.NotYamlException e) {
      throw new UserException(
          e.finding().place() + ": " + e.finding().message() + '.', e.finding().cure(), e);
    }
  }

  private static final class Reader {
    private final PositionedYaml yaml;
    private final DictionaryBuilder builder = new DictionaryBuilder();

    Reader(PositionedYaml yaml) {
      this.yaml = yaml;
    }

    void node(String pointer, List<String> path) {
      JsonNode node = yaml.root().at(pointer);
      if (node.isObject()) {
        for (var field : node.properties()) {
          String key = field.getKey();
          String child = pointer + '/' + key.replace("~", "~0").replace("/", "~1");
          List<String> inner = new ArrayList<>(path);
          if (!key.equals(OWN) || path.isEmpty()) {
            inner.add(key);
            builder.category(inner, "", yaml.placeOf(child));
          }
          node(child, inner);
        }
      } else if (node.isArray()) {
        for (int i = 0; i < node.size(); i++) {
          node(pointer + '/' + i, path);
        }
      } else if (!node.isNull()) {
        builder.entry(path, node.asText(), yaml.placeOf(pointer));
      }
    }
  }

  @Override
  public void write(Dictionary dictionary, Path file, Report.Builder report) {
    ObjectNode root = MAPPER.createObjectNode();
    for (Dictionary.Category category : dictionary.categories()) {
      ArrayNode list = list(root, category.path());
      Set<String> texts = new LinkedHashSet<>();
      category.entries().forEach(entry -> texts.add(entry.text()));
      texts.forEach(list::add);
    }
    try {
      TextFile.write(file, MAPPER.writeValueAsString(root));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The list of a category, below the objects of those it lies in. */
  private static ArrayNode list(ObjectNode root, List<String> path) {
    ObjectNode node = root;
    for (String name : path.subList(0, path.size() - 1)) {
      JsonNode child = node.get(name);
      if (child instanceof ArrayNode words) {
        ObjectNode both = MAPPER.createObjectNode();
        both.set(OWN, words);
        node.set(name, both);
      } else if (child == null) {
        node.putObject(name);
      }
      node = (ObjectNode) node.get(name);
    }
    String last = path.get(path.size() - 1);
    if (node.get(last) instanceof ObjectNode inner) {
      return inner.withArray(OWN);
    }
    return node.withArray('/' + last.replace("~", "~0").replace("/", "~1"));
  }
}
