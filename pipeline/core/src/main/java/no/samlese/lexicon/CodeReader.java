package no.samlese.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samlese.text.Language;

/** Makes a code of a YAML tree that fits the schema of codes. */
final class CodeReader {
  private final PositionedYaml yaml;
  private final YamlValues values;

  CodeReader(PositionedYaml yaml) {
    this.yaml = yaml;
    this.values = new YamlValues(yaml);
  }

  Code code() {
    JsonNode root = yaml.root();
    List<CodeValue> list = new ArrayList<>();
    for (int i = 0; i < root.path("values").size(); i++) {
      list.add(value("/values/" + i));
    }
    return new Code(
        root.path("code").asText(),
        YamlValues.texts(root.path("title")),
        YamlValues.texts(root.path("definition")),
        constant(Code.By.class, root.path("by"), Code.By.CUES),
        root.path("indicative").asBoolean(),
        root.path("several").asBoolean(),
        YamlValues.strings(root.path("only")),
        list,
        yaml.placeOf("/code"));
  }

  private CodeValue value(String pointer) {
    JsonNode node = yaml.root().at(pointer);
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < node.path("cues").size(); i++) {
      cues.add(cue(pointer + "/cues/" + i));
    }
    List<Sample> samples = values.samples(pointer + "/examples", true);
    samples.addAll(values.samples(pointer + "/counterexamples", false));
    return new CodeValue(
        node.path("value").asText(),
        YamlValues.texts(node.path("label")),
        cues,
        constant(CodeValue.Otherwise.class, node.path("otherwise"), CodeValue.Otherwise.NEVER),
        samples);
  }

  private Cue cue(String pointer) {
    JsonNode node = yaml.root().at(pointer);
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      List<String> own = lower(node.path("words").path(language.code()));
      if (!own.isEmpty()) {
        words.put(language, own);
      }
    }
    DenialWords denial = denial(node.path("denial"));
    Set<String> triggers = new HashSet<>(lower(node.path("when")));
    triggers.addAll(denial.triggers());
    return new Cue(
        words,
        YamlValues.strings(node.path("categories")),
        node.path("pattern").asText(),
        triggers,
        denial,
        node.path("unparsed").asBoolean(),
        constant(Cue.Scope.class, node.path("scope"), Cue.Scope.SENTENCE),
        constant(Cue.Side.class, node.path("side"), Cue.Side.BOTH),
        node.path("within").asInt(),
        node.path("hint").asBoolean(),
        lower(node.path("unless")),
        new HashSet<>(lower(node.path("blocked_by"))),
        yaml.placeOf(pointer));
  }

  private static DenialWords denial(JsonNode node) {
    Map<DenialWords.Kind, Set<String>> kinds = new EnumMap<>(DenialWords.Kind.class);
    for (DenialWords.Kind kind : DenialWords.Kind.values()) {
      if (node.has(kind.key())) {
        kinds.put(kind, new HashSet<>(lower(node.path(kind.key()))));
      }
    }
    return new DenialWords(kinds);
  }

  private static List<String> lower(JsonNode array) {
    return YamlValues.strings(array).stream().map(s -> s.toLowerCase(Locale.ROOT)).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, E otherwise) {
    return node.isMissingNode()
        ? otherwise
        : Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT));
  }
}
