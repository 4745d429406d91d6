package no.samlese.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.samlese.clean.RecordCleaner;
import no.samlese.run.LanguageResources;
import no.samlese.text.Edit;
import no.samlese.text.UncertainWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese clean}: the repair of text alone. */
@Command(
    name = "clean",
    mixinStandardHelpOptions = true,
    description = {
      "Repairs plain text. With --jsonl: {\"id\",\"text\"[,\"document\"]} a line in,",
      "{\"id\",\"text\",\"edits\":[{\"start\",\"end\",\"from\",\"to\",\"rule\",\"confidence\"}]} out,",
      "offsets into the input text. Records of one document share what is learnt from it."
    },
    footer = {"", "Example: echo 'Vi gnsker a mgte innbyggerne pa en ny mate.' | samlese clean -"})
final class CleanCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", defaultValue = "-", paramLabel = "FILE|-", description = "The text.")
  private String input;

  @Option(
      names = "--layout",
      paramLabel = "keep|reflow",
      defaultValue = "keep",
      description =
          "keep: lines stay as they are. reflow: lines are joined to paragraphs and page furniture"
              + " is left out (default: ${DEFAULT-VALUE}).")
  private Layout layout;

  @Option(names = "--jsonl", description = "One JSON object a line, in and out.")
  private boolean jsonl;

  @Option(names = "--trace", description = "List every change and every word left uncertain.")
  private boolean trace;

  @Mixin private RepairOptions repair;

  /** What becomes of lines. */
  enum Layout {
    KEEP,
    REFLOW
  }

  @Override
  public Integer call() {
    RecordCleaner cleaner =
        new RecordCleaner(
            LanguageResources.layout(),
            LanguageResources.repair(),
            repair.clean(),
            layout == Layout.REFLOW);
    PrintWriter out = spec.commandLine().getOut();
    for (RecordCleaner.Result result : cleaner.clean(records())) {
      if (jsonl) {
        JsonLines.write(json(result), out);
      } else {
        out.print(result.text());
        if (!result.text().endsWith("\n")) {
          out.println();
        }
      }
      if (trace) {
        trace(result);
      }
    }
    out.flush();
    return ExitCode.DONE;
  }

  private List<RecordCleaner.Source> records() {
    if (!jsonl) {
      return List.of(new RecordCleaner.Source("", "", JsonLines.text(input)));
    }
    List<RecordCleaner.Source> records = new ArrayList<>();
    for (JsonNode node : JsonLines.read(input, "id", "text")) {
      // A record that names no document is one of its own.
      String document =
          node.has("document") ? "d" + node.get("document").asText() : "r" + records.size();
      records.add(
          new RecordCleaner.Source(node.get("id").asText(), document, node.get("text").asText()));
    }
    return records;
  }

  private static ObjectNode json(RecordCleaner.Result result) {
    ObjectNode node = JsonLines.MAPPER.createObjectNode();
    node.put("id", result.id()).put("text", result.text());
    ArrayNode edits = node.putArray("edits");
    for (Edit edit : result.edits()) {
      edits
          .addObject()
          .put("start", edit.raw().start())
          .put("end", edit.raw().end())
          .put("from", edit.from())
          .put("to", edit.to())
          .put("rule", edit.rule())
          .put("confidence", Math.round(edit.confidence() * 1e4) / 1e4);
    }
    return node;
  }

  private void trace(RecordCleaner.Result result) {
    PrintWriter err = spec.commandLine().getErr();
    for (Edit edit : result.edits()) {
      err.printf(
          Locale.ROOT,
          "%s %d-%d %s -> %s  %s %.3f%n",
          result.id(),
          edit.raw().start(),
          edit.raw().end(),
          printable(edit.from()),
          printable(edit.to()),
          edit.rule(),
          edit.confidence());
    }
    for (UncertainWord word : result.uncertain()) {
      err.printf(
          Locale.ROOT,
          "%s %d-%d uncertain: %s %.3f%n",
          result.id(),
          word.raw().start(),
          word.raw().end(),
          word.alternatives(),
          word.confidence());
    }
    err.flush();
  }

  private static String printable(String text) {
    return '"' + text.replace("\n", "\\n") + '"';
  }
}
