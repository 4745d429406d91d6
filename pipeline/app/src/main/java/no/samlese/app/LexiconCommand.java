package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.run.LexiconTrial;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code samlese lexicon}: commands for those who keep the lexicons. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Checks lexicons, and shows what they find.",
    subcommands = {
      LexiconLintCommand.class,
      LexiconCommand.Test.class,
      LexiconShow.class,
      LexiconCoverage.class,
      LexiconSuggest.class,
      LexiconDiffCommand.class,
      LexiconExportCommand.class,
      LexiconImportCommand.class
    },
    footer = {"", "Example: samlese lexicon lint --lexicons my-lexicons/"})
final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** What the subcommands share. */
  abstract static class OnLexicons implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
        names = "--lexicons",
        paramLabel = "DIR",
        description = "Folder laid over the lexicons: the same name replaces, a new one adds.")
    private Path lexicons;

    Optional<Path> overlay() {
      return Optional.ofNullable(lexicons);
    }

    CommandLine line() {
      return spec.commandLine();
    }
  }

  /** {@code samlese lexicon test}. */
  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Runs the examples and counterexamples of all terms and codes.",
      footer = {"", "Example: samlese lexicon test", "Exit code 2 if one fails."})
  static final class Test extends OnLexicons {
    @Override
    public Integer call() {
      LexiconTrial result = LexiconTrial.of(LexiconLoader.load(overlay()));
      PrintWriter out = line().getOut();
      result.failures().forEach(out::println);
      out.printf("%d samples, %d failed.%n", result.samples(), result.failures().size());
      out.flush();
      return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.USER_ERROR;
    }
  }
}
