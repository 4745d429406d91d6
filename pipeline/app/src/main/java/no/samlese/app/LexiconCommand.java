package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samlese.annotate.Annotator;
import no.samlese.lexicon.Finding;
import no.samlese.lexicon.LexiconLint;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.match.LexiconCheck;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code samlese lexicon}: commands for those who keep the lexicons. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Checks lexicons.",
    subcommands = {LexiconCommand.Lint.class, LexiconCommand.Test.class},
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

  /** {@code samlese lexicon lint}. */
  @Command(
      name = "lint",
      mixinStandardHelpOptions = true,
      description = "Finds mistakes in lexicons; each with file, line and cure.",
      footer = {"", "Example: samlese lexicon lint", "Exit code 2 if there is an error."})
  static final class Lint extends OnLexicons {
    @Override
    public Integer call() {
      List<Finding> findings = LexiconLint.lint(overlay());
      PrintWriter out = line().getOut();
      findings.forEach(out::println);
      long errors = findings.stream().filter(f -> f.severity() == Finding.Severity.ERROR).count();
      out.printf("%d errors, %d warnings.%n", errors, findings.size() - errors);
      out.flush();
      return errors > 0 ? ExitCode.USER_ERROR : ExitCode.DONE;
    }
  }

  /** {@code samlese lexicon test}. */
  @Command(
      name = "test",
      mixinStandardHelpOptions = true,
      description = "Runs the examples and counterexamples of all terms.",
      footer = {"", "Example: samlese lexicon test", "Exit code 2 if one fails."})
  static final class Test extends OnLexicons {
    @Override
    public Integer call() {
      LexiconCheck.Result result =
          new LexiconCheck(new Annotator()::annotate).run(LexiconLoader.load(overlay()));
      PrintWriter out = line().getOut();
      result.failures().forEach(out::println);
      out.printf("%d samples, %d failed.%n", result.samples(), result.failures().size());
      out.flush();
      return result.failures().isEmpty() ? ExitCode.DONE : ExitCode.USER_ERROR;
    }
  }
}
