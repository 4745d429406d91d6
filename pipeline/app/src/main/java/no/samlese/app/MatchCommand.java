package no.samlese.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.samlese.clean.CleanOptions;
import no.samlese.run.Resources;
import no.samlese.run.StageClock;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Hit;
import no.samlese.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese match}: the terms in a text. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = {
      "Finds the terms of the lexicons in plain text. With --jsonl: {\"id\",\"text\"} a line in,",
      "{\"id\",\"hits\":[{\"start\",\"end\",\"surface\",\"term\",\"lemma\",\"category\","
          + "\"language\"}]} out."
    },
    footer = {"", "Example: echo 'Samskaping krever tillitsbasert ledelse.' | samlese match -"})
final class MatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", defaultValue = "-", paramLabel = "FILE|-", description = "The text.")
  private String input;

  @Option(names = "--jsonl", description = "One JSON object a line, in and out.")
  private boolean jsonl;

  @Mixin private LexiconOption lexicons;

  @Override
  public Integer call() {
    Resources resources =
        Resources.load(
            lexicons.overlay(), new CleanOptions(false, CleanOptions.DEFAULT_CONFIDENCE));
    PrintWriter out = spec.commandLine().getOut();
    if (jsonl) {
      for (JsonNode node : JsonLines.read(input, "id", "text")) {
        String text = node.get("text").asText();
        JsonLines.write(json(node.get("id").asText(), text, code(resources, text)), out);
      }
    } else {
      String text = JsonLines.text(input);
      print(text, code(resources, text), out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static CodedDocument code(Resources resources, String text) {
    return resources.pipeline().code(ExtractedDocument.ofText(text), new StageClock());
  }

  private static Span inText(CodedDocument document, Hit hit) {
    return document.annotated().clean().alignment().toSource(hit.span());
  }

  private static ObjectNode json(String id, String text, CodedDocument document) {
    ObjectNode node = JsonLines.MAPPER.createObjectNode().put("id", id);
    ArrayNode hits = node.putArray("hits");
    for (CodedHit coded : document.hits()) {
      Hit hit = coded.hit();
      Span span = inText(document, hit);
      hits.addObject()
          .put("start", span.start())
          .put("end", span.end())
          .put("surface", span.of(text))
          .put("term", hit.termId())
          .put("lemma", hit.lemma())
          .put("category", hit.category())
          .put("language", document.annotated().sentences().get(hit.sentence()).language().code());
    }
    return node;
  }

  private static void print(String text, CodedDocument document, PrintWriter out) {
    for (CodedHit coded : document.hits()) {
      Span span = inText(document, coded.hit());
      out.printf(
          Locale.ROOT,
          "%d-%d\t%s\t%s\t%s%n",
          span.start(),
          span.end(),
          span.of(text).replaceAll("\\s+", " "),
          coded.hit().termId(),
          coded.hit().category());
    }
  }
}
