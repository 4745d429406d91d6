package no.samlese.benchmarks.context;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Span;

/** Where files of coded hits have one, so that none is drawn twice. */
public final class CodedPlaces {
  private final Map<String, List<Span>> places = new HashMap<>();

  /** Of files joined by commas; an empty name is no file. */
  public static CodedPlaces of(String files) throws IOException {
    CodedPlaces coded = new CodedPlaces();
    ObjectMapper mapper = new ObjectMapper();
    for (String file : files.split(",", -1)) {
      for (String line : file.isEmpty() ? List.<String>of() : Files.readAllLines(Path.of(file))) {
        coded.add(mapper.readTree(line));
      }
    }
    return coded;
  }

  private void add(JsonNode hit) {
    Span span = new Span(hit.get("start").asInt(), hit.get("end").asInt());
    places.computeIfAbsent(hit.get("file").asText(), file -> new ArrayList<>()).add(span);
  }

  /** Whether one stands in a part of the cleaned text of a file. */
  public boolean isIn(String path, AnnotatedDocument document, Span part) {
    Span raw = document.clean().alignment().toSource(part);
    return places.getOrDefault(path, List.of()).stream().anyMatch(raw::overlaps);
  }
}
