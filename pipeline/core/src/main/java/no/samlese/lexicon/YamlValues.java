package no.samlese.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.Language;

/** Values that the files of lexicons and of codes have in common. */
final class YamlValues {
  private final PositionedYaml yaml;

  YamlValues(PositionedYaml yaml) {
    this.yaml = yaml;
  }

  /** The sentences of a node, by language. */
  List<Sample> samples(String pointer, boolean expected) {
    List<Sample> samples = new ArrayList<>();
    for (Language language : Language.values()) {
      String list = pointer + '/' + language.code();
      JsonNode items = yaml.root().at(list);
      for (int i = 0; i < items.size(); i++) {
        Place place = yaml.placeOf(list + '/' + i);
        samples.add(new Sample(items.get(i).asText(), language, expected, place));
      }
    }
    return samples;
  }

  static Map<String, String> texts(JsonNode node) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
    return texts;
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }
}
