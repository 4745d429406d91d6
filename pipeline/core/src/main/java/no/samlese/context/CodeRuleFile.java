package no.samlese.context;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.text.UserException;

/** The file {@code lexicons/context/codes.yaml}: the one in the jar, or a user's own. */
final class CodeRuleFile {
  private static final String NAME = "context/codes.yaml";

  private CodeRuleFile() {}

  private record Content(String version, List<Code> codes) {}

  private record Code(String code, int window, List<Value> values) {}

  private record Value(String value, Map<String, List<String>> words) {}

  /** The bytes of the file that holds. */
  static byte[] bytes(Optional<Path> overlay) {
    Optional<Path> own = overlay.map(folder -> folder.resolve(NAME)).filter(Files::isRegularFile);
    try (InputStream in =
        own.isPresent()
            ? Files.newInputStream(own.get())
            : CodeRuleFile.class.getResourceAsStream("/lexicons/" + NAME)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " is part of the distribution");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + NAME, e);
    }
  }

  static List<CodeRule> rules(byte[] yaml) {
    ObjectMapper mapper =
        new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    try {
      return mapper.readValue(yaml, Content.class).codes().stream()
          .map(CodeRuleFile::rule)
          .toList();
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new UserException(
          NAME + line + ": " + e.getOriginalMessage(),
          "Compare with the file that comes with the program.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CodeRule rule(Code code) {
    Map<String, String> cues = new HashMap<>();
    for (Value value : code.values()) {
      List<String> words = new ArrayList<>();
      value.words().values().forEach(words::addAll);
      words.forEach(word -> cues.put(word, value.value()));
    }
    return new CodeRule(code.code(), code.window(), cues);
  }
}
