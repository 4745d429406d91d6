package no.samlese.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes claims of a YAML tree that fits the schema of claims. */
final class ClaimReader {
  private final PositionedYaml yaml;

  ClaimReader(PositionedYaml yaml) {
    this.yaml = yaml;
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < yaml.root().size(); i++) {
      claims.add(claim("/" + i));
    }
    return claims;
  }

  private Claim claim(String pointer) {
    JsonNode node = yaml.root().at(pointer);
    List<ClaimEvidence> evidence = new ArrayList<>();
    node.path("any").forEach(item -> evidence.add(evidence(item)));
    return new Claim(
        node.path("id").asText(),
        YamlValues.texts(node.path("title")),
        node.path("topic").asText(),
        YamlValues.strings(node.path("source")),
        Claim.Kind.valueOf(node.path("kind").asText("evidence").toUpperCase(Locale.ROOT)),
        evidence,
        node.path("least").asInt(1),
        node.path("code").asText(),
        YamlValues.strings(node.path("of")),
        YamlValues.strings(node.path("than")),
        YamlValues.strings(node.path("requires")),
        YamlValues.strings(node.path("lacks")),
        yaml.placeOf(pointer));
  }

  private static ClaimEvidence evidence(JsonNode node) {
    return new ClaimEvidence(
        YamlValues.strings(node.path("categories")),
        YamlValues.strings(node.path("terms")),
        values(node.path("codes")),
        values(node.path("not")),
        YamlValues.strings(node.path("near")),
        node.path("within").asText("sentence"),
        YamlValues.strings(node.path("words")));
  }

  private static Map<String, List<String>> values(JsonNode node) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    node.properties().forEach(e -> values.put(e.getKey(), YamlValues.strings(e.getValue())));
    return values;
  }
}
