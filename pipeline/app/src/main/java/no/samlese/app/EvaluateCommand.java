package no.samlese.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samlese.annotate.Annotator;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.match.EvaluationPrinter;
import no.samlese.match.HitsEvaluation;
import no.samlese.match.Matcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese evaluate}: how good the stages are, on texts that people have coded. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures stages against texts that people have corrected or coded.",
    subcommands = {EvaluateCommand.Hits.class},
    footer = {"", "Example: samlese evaluate hits gold.jsonl --json"})
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
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

    @Option(
        names = "--lexicons",
        paramLabel = "DIR",
        description = "Folder laid over the lexicons.")
    private Path lexicons;

    @Override
    public Integer call() {
      Matcher matcher = new Matcher(LexiconLoader.load(Optional.ofNullable(lexicons)));
      HitsEvaluation.Report report =
          new HitsEvaluation(matcher, new Annotator()::annotate).evaluate(gold);
      spec.commandLine()
          .getOut()
          .println(json ? EvaluationPrinter.json(report) : EvaluationPrinter.text(report));
      return ExitCode.DONE;
    }
  }
}
