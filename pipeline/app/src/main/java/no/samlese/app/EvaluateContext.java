package no.samlese.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import no.samlese.context.CodeScore;
import no.samlese.context.ContextEvaluation;
import no.samlese.run.CorpusCoder;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese evaluate context}: codes of the rules against codes that people gave. */
@Command(
    name = "context",
    mixinStandardHelpOptions = true,
    description = {
      "Precision, recall and F1 of each code of context, on hits that people have coded.",
      "The gold names files and offsets; the texts are read from the folders of --texts."
    },
    footer = {
      "",
      "Example: samlese evaluate context lexicons/evaluation/context-kept.jsonl --texts plans"
    })
final class EvaluateContext implements Callable<Integer> {
  private static final String ZONE = "zone";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "GOLD.jsonl",
      description = "{\"id\",\"file\",\"start\",\"end\",\"category\",\"codes\":{}} a line.")
  private String gold;

  @Option(
      names = "--texts",
      required = true,
      paramLabel = "FOLDER",
      description = "Where the files of the gold are; may be given several times.")
  private List<Path> texts;

  @Option(names = "--json", description = "Print the figures as one JSON object.")
  private boolean json;

  @Option(names = "--differences", description = "List the hits that were coded differently.")
  private boolean differences;

  @Mixin private LexiconOption lexicons;

  private final ContextEvaluation evaluation = new ContextEvaluation();
  private final Map<String, List<JsonNode>> byFile = new HashMap<>();
  private int missing;

  @Override
  public Integer call() throws InterruptedException {
    int hits = 0;
    for (JsonNode node : JsonLines.read(gold, "id", "file")) {
      byFile.computeIfAbsent(node.get("file").asText(), f -> new ArrayList<>()).add(node);
      hits++;
    }
    missing = hits;
    Set<String> unread = new TreeSet<>(byFile.keySet());
    new CorpusCoder(lexicons.overlay())
        .code(
            texts,
            (path, document) -> {
              unread.remove(path);
              compare(path, document);
            });
    if (!unread.isEmpty()) {
      throw new UserException(
          "The gold names files that are not there: " + String.join(", ", unread) + ".",
          "Name the folders that hold them with --texts, which may be given several times.");
    }
    print(hits);
    return ExitCode.DONE;
  }

  private void compare(String path, CodedDocument document) {
    for (JsonNode node : byFile.getOrDefault(path, List.of())) {
      Span span = new Span(node.get("start").asInt(), node.get("end").asInt());
      CodedHit hit = hit(document, span, node.path("category").asText());
      if (hit != null) {
        missing--;
        Map<String, String> given = strings(node);
        // A code that the gold does not name was not looked at; one that is empty was not said.
        evaluation.add(node.get("id").asText(), given.keySet(), given, found(document, hit));
      }
    }
  }

  /** The hit of the gold: of those at its place, the one of its category before any other. */
  private static CodedHit hit(CodedDocument document, Span wanted, String category) {
    CodedHit best = null;
    for (CodedHit hit : document.hits()) {
      Span raw = document.annotated().clean().alignment().toSource(hit.hit().span());
      if (raw.overlaps(wanted)) {
        boolean same = hit.hit().category().equals(category);
        if (best == null || (same && !best.hit().category().equals(category))) {
          best = hit;
        }
      }
    }
    return best;
  }

  private static Map<String, String> strings(JsonNode node) {
    Map<String, String> strings = new HashMap<>();
    node.get("codes")
        .properties()
        .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
    return strings;
  }

  private static Map<String, String> found(CodedDocument document, CodedHit hit) {
    Map<String, String> found = new HashMap<>(hit.codes());
    Sentence sentence = document.annotated().sentences().get(hit.hit().sentence());
    found.put(ZONE, document.annotated().clean().blocks().get(sentence.block()).zone().label());
    return found;
  }

  private void print(int hits) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(json(hits));
      return;
    }
    out.printf("%d hits, %d of them not found by the lexicons%n", hits, missing);
    evaluation
        .byCode()
        .forEach(
            (code, score) -> {
              line(out, code, score);
              evaluation.byValue().get(code).forEach((value, one) -> line(out, "  " + value, one));
            });
    if (differences) {
      evaluation
          .differences()
          .forEach(d -> out.printf("%s\t%s\t%s\t%s%n", d.code(), d.id(), d.gold(), d.found()));
    }
  }

  private static void line(PrintWriter out, String name, CodeScore score) {
    out.printf(
        Locale.ROOT,
        "%-24s gold %4d  found %4d  precision %.3f  recall %.3f  F1 %.3f%n",
        name,
        score.gold(),
        score.found(),
        score.precision(),
        score.recall(),
        score.f1());
  }

  private ObjectNode json(int hits) {
    ObjectNode root = JsonLines.MAPPER.createObjectNode();
    root.put("hits", hits).put("missing", missing);
    ObjectNode all = root.putObject("codes");
    SortedMap<String, CodeScore> sums = evaluation.byCode();
    sums.forEach(
        (code, score) -> {
          ObjectNode node = fill(all.putObject(code), score);
          ObjectNode values = node.putObject("values");
          evaluation
              .byValue()
              .get(code)
              .forEach((value, one) -> fill(values.putObject(value), one));
        });
    return root;
  }

  private static ObjectNode fill(ObjectNode node, CodeScore score) {
    return node.put("gold", score.gold())
        .put("found", score.found())
        .put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1());
  }
}
