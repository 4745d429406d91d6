package no.samlese.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.samlese.annotate.AnnotationEvaluation;
import no.samlese.annotate.AnnotationScores;
import no.samlese.annotate.Annotator;
import no.samlese.clean.ocr.GoldPassage;
import no.samlese.clean.ocr.OcrEvaluation;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.match.EvaluationPrinter;
import no.samlese.match.HitsEvaluation;
import no.samlese.match.Matcher;
import no.samlese.run.LanguageResources;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese evaluate}: how good the stages are, on texts that people have coded. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures stages against texts that people have corrected or coded.",
    subcommands = {
      EvaluateCommand.Ocr.class,
      EvaluateCommand.Annotation.class,
      EvaluateCommand.Hits.class,
      EvaluateContext.class
    },
    footer = {"", "Example: samlese evaluate hits gold.jsonl --json"})
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** {@code samlese evaluate ocr}. */
  @Command(
      name = "ocr",
      mixinStandardHelpOptions = true,
      description = {
        "Word and character error rates before and after the repair, by document and language.",
        "Passages of one document (\"document\", else the id up to its first hyphen) are repaired",
        "together, in their order."
      },
      footer = {"", "Example: samlese evaluate ocr gold.jsonl --json"})
  static final class Ocr implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
        paramLabel = "GOLD.jsonl",
        description = "{\"id\",\"raw\",\"gold\"[,\"lang\"][,\"document\"]} a line.")
    private String gold;

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Mixin private ConfidenceOption confidence;

    @Override
    public Integer call() {
      List<OcrEvaluation.Figures> figures =
          OcrEvaluation.evaluate(LanguageResources.repair(), confidence.value(), passages());
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        ObjectNode root = JsonLines.MAPPER.createObjectNode();
        figures.forEach(
            f ->
                fill(
                    f.group().equals(OcrEvaluation.ALL)
                        ? root
                        : root.withObject("/documents").putObject(f.group()),
                    f));
        out.println(root);
      } else {
        figures.forEach(f -> print(f, out));
      }
      return ExitCode.DONE;
    }

    private List<GoldPassage> passages() {
      List<GoldPassage> passages = new ArrayList<>();
      for (JsonNode node : JsonLines.read(gold, "id", "raw", "gold")) {
        String id = node.get("id").asText();
        int hyphen = id.indexOf('-');
        passages.add(
            new GoldPassage(
                id,
                node.path("document").asText(hyphen < 0 ? id : id.substring(0, hyphen)),
                node.path("lang").asText(""),
                node.get("raw").asText(),
                node.get("gold").asText()));
      }
      return passages;
    }

    private static void fill(ObjectNode node, OcrEvaluation.Figures f) {
      node.put("words", f.words())
          .put("wer_raw", f.werRaw())
          .put("wer", f.wer())
          .put("cer_raw", f.cerRaw())
          .put("cer", f.cer())
          .put("relative_reduction", f.relativeReduction())
          .put("repaired", f.repaired())
          .put("harmed", f.harmed());
    }

    private static void print(OcrEvaluation.Figures f, PrintWriter out) {
      out.printf(
          Locale.ROOT,
          "%-12s words %6d  CER %.4f -> %.4f  WER %.4f -> %.4f  reduction %.3f  repaired %.3f"
              + "  harmed %.5f%n",
          f.group(),
          f.words(),
          f.cerRaw(),
          f.cer(),
          f.werRaw(),
          f.wer(),
          f.relativeReduction(),
          f.repaired(),
          f.harmed());
    }
  }

  /** {@code samlese evaluate annotation}. */
  @Command(
      name = "annotation",
      mixinStandardHelpOptions = true,
      description = "Tokens, sentences, parts of speech and lemmas against a treebank.",
      footer = {"", "Example: samlese evaluate annotation ndt-nob.conll --json"})
  static final class Annotation implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
        paramLabel = "TREEBANK",
        description = "CoNLL-U, or the CoNLL of the Norwegian Dependency Treebank.")
    private Path treebank;

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
      if (!Files.isRegularFile(treebank)) {
        throw new UserException("There is no file " + treebank + ".", "Check the path.");
      }
      AnnotationScores scores = AnnotationEvaluation.evaluate(treebank);
      spec.commandLine().getOut().println(json ? scores.toJson() : scores.toString());
      return ExitCode.DONE;
    }
  }

  /** {@code samlese evaluate hits}. */
  @Command(
      name = "hits",
      mixinStandardHelpOptions = true,
      description = "Precision and recall of hits, in all and by category.",
      footer = {"", "Example: samlese evaluate hits gold.jsonl"})
  static final class Hits implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
        paramLabel = "GOLD.jsonl",
        description = "{\"id\",\"text\",\"hits\":[{\"start\",\"end\",\"category\",\"note\"}]}")
    private Path gold;

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Mixin private LexiconOption lexicons;

    @Override
    public Integer call() {
      Matcher matcher = new Matcher(LexiconLoader.load(lexicons.overlay()));
      HitsEvaluation.Report report =
          new HitsEvaluation(matcher, new Annotator()::annotate).evaluate(gold);
      spec.commandLine()
          .getOut()
          .println(json ? EvaluationPrinter.json(report) : EvaluationPrinter.text(report));
      return ExitCode.DONE;
    }
  }
}
