package no.samlese.lexicon;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlese.lexicon.LexiconFiles.Content;

/** Holds a YAML file against a JSON Schema, and tells what does not fit in an author's words. */
final class SchemaCheck {
  private final JsonSchema schema;

  SchemaCheck(Content schema) {
    SchemaValidatorsConfig config =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .locale(Locale.ENGLISH)
            .build();
    this.schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema.text(), config);
  }

  /** What does not fit, in order of the file. */
  List<Finding> check(PositionedYaml yaml) {
    if (yaml.root().isMissingNode()) {
      Place start = new Place(yaml.file(), 1, 1);
      return List.of(Finding.error(start, "the file is empty", "Write a lexicon, or delete it."));
    }
    List<Finding> findings = new ArrayList<>();
    for (ValidationMessage message : schema.validate(yaml.root())) {
      findings.add(finding(yaml, message));
    }
    findings.sort(null);
    return findings;
  }

  private static Finding finding(PositionedYaml yaml, ValidationMessage message) {
    String pointer = message.getInstanceLocation().toString();
    String key = message.getProperty();
    boolean unknownKey = message.getType().equals("additionalProperties") && key != null;
    Place place = yaml.placeOf(unknownKey ? pointer + '/' + key : pointer);
    String value = pointer.substring(pointer.lastIndexOf('/') + 1);
    return switch (message.getType()) {
      case "additionalProperties", "unevaluatedProperties" ->
          Finding.error(
              place,
              "there is no key \"" + key + "\" here",
              "Look for a misspelling; the keys are listed in lexicons/README.md.");
      case "required" ->
          Finding.error(
              place, "the key \"" + key + "\" is missing", "Add it; see lexicons/README.md.");
      default ->
          Finding.error(
              place,
              "the value of \"" + value + "\" does not fit: " + reason(message),
              "Write it as the examples in lexicons/README.md do.");
    };
  }

  private static String reason(ValidationMessage message) {
    String text = message.getMessage();
    int colon = text.indexOf(": ");
    return colon < 0 ? text : text.substring(colon + 2);
  }
}
