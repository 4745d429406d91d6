package no.samlese.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.text.UserException;

/** The kinds of document and the words that give them away, from {@code document-types.yaml}. */
public final class DocumentTypes {
  private static final String FILE = "document-types.yaml";
  private static final String CURE =
      "The comments at the head of the file say how a type is written.";

  private final List<DocumentType> types = new ArrayList<>();
  private final TypePatterns patterns = new TypePatterns();
  private final int horizonFrom;

  private DocumentTypes(Content content) {
    horizonFrom = content.horizon_from();
    for (Entry entry : content.types()) {
      Map<String, String> label = entry.label();
      types.add(
          new DocumentType(entry.id(), label.get("nb"), label.getOrDefault("nn", label.get("nb"))));
      int rank = types.size() - 1;
      entry.patterns().values().forEach(list -> list.forEach(p -> patterns.add(p, rank, false)));
      entry.weak().values().forEach(list -> list.forEach(p -> patterns.add(p, rank, true)));
    }
  }

  /** The types that travel with the program. */
  public static DocumentTypes load() {
    return load(RegisterSource.classpath());
  }

  /**
   * The types in a file of the user's.
   *
   * @throws UserException if the file cannot be understood
   */
  public static DocumentTypes load(RegisterSource source) {
    ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    try (InputStream in = source.open(FILE)) {
      return new DocumentTypes(mapper.readValue(in, Content.class));
    } catch (JsonProcessingException e) {
      throw new UserException("registers/" + FILE + where(e) + ": " + e.getOriginalMessage(), CURE);
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new UserException("registers/" + FILE + ": " + e.getMessage(), CURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
  }

  /** In order of precedence. */
  public List<DocumentType> types() {
    return List.copyOf(types);
  }

  /** The type that an id, a label or a title-like phrase names. */
  public Optional<DocumentType> named(String text) {
    String key = PlaceName.fold(text.strip()).replace(' ', '-');
    for (DocumentType type : types) {
      if (type.id().equals(key)
          || PlaceName.fold(type.labelNb()).equals(PlaceName.fold(text.strip()))) {
        return Optional.of(type);
      }
    }
    return patterns.best(Word.ofName(text)).map(hit -> types.get(hit.rank()));
  }

  /** The type that a title or file name fits best. */
  Optional<TypePatterns.Hit> inTitle(List<Word> words) {
    return patterns.best(words);
  }

  /** The type whose words come first in running text. */
  Optional<TypePatterns.Hit> inText(List<Word> words) {
    return patterns.first(words);
  }

  DocumentType type(TypePatterns.Hit hit) {
    return types.get(hit.rank());
  }

  /** A single year from this one on is a horizon, not the year of a plan. */
  int horizonFrom() {
    return horizonFrom;
  }

  // Named like the keys of the file.
  record Content(int horizon_from, List<Entry> types) {}

  record Entry(
      String id,
      Map<String, String> label,
      Map<String, List<String>> patterns,
      Map<String, List<String>> weak) {
    Entry {
      patterns = patterns == null ? Map.of() : patterns;
      weak = weak == null ? Map.of() : weak;
    }
  }
}
