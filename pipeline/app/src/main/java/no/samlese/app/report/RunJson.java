package no.samlese.app.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samlese.run.RunFolder;
import no.samlese.text.UserException;

/** The record of a run, {@code run.json}: what a report says of it, and how it was last shown. */
final class RunJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

  private static final String REPORT = "report";

  private final Path file;
  private final ObjectNode content;

  private RunJson(Path file, ObjectNode content) {
    this.file = file;
    this.content = content;
  }

  /**
   * Reads the record of a folder.
   *
   * @throws UserException if there is none, or none that a report can be made of
   */
  static RunJson read(Path folder) {
    Path file = folder.resolve(RunFolder.MARK);
    try {
      JsonNode content = JSON.readTree(file.toFile());
      if (content instanceof ObjectNode object && object.hasNonNull("lexicons")) {
        return new RunJson(file, object);
      }
    } catch (IOException e) {
      throw new UserException(
          file + " cannot be read: " + e.getMessage() + ".",
          "Give the folder that samlese run wrote.",
          e);
    }
    throw new UserException(
        folder + " was made by an earlier version, without what a report needs.",
        "Make it anew with samlese run.");
  }

  JsonNode content() {
    return content;
  }

  /** The options of the report that stands in the folder. */
  Optional<ReportOptions> shown() {
    JsonNode report = content.path(REPORT);
    if (report.isMissingNode()) {
      return Optional.empty();
    }
    List<String> sections = JSON.convertValue(report.path("sections"), NAMES);
    return Optional.of(
        new ReportOptions(
            ReportOptions.language(report.path("lang").asText()),
            report.path("title").asText(),
            sections.isEmpty() ? Set.of() : ReportSection.named(sections)));
  }

  /**
   * Notes how the report is shown. A run that asks for another report must not take this for it.
   */
  void show(ReportOptions options) {
    boolean another = shown().isPresent() && !shown().get().equals(options);
    if (another) {
      content.put("key", "");
    }
    content.set(REPORT, JSON.valueToTree(options.describe()));
    try {
      JSON.writeValue(file.toFile(), content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + RunFolder.MARK, e);
    }
  }
}
