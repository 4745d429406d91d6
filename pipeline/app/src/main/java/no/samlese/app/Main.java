package no.samlese.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.samlese.text.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code samlese}. */
@Command(
    name = "samlese",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    description =
        "Reads municipal plans together: how each speaks of co-creation, governance paradigms and"
            + " leadership.",
    subcommands = {
      RunCommand.class,
      ManifestCommand.class,
      CleanCommand.class,
      MatchCommand.class,
      KwicCommand.class,
      QuotesCommand.class,
      ReportCommand.class,
      CompareCommand.class,
      CompanyCommand.class,
      LexiconCommand.class,
      EvaluateCommand.class,
      DoctorCommand.class
    },
    footer = {
      "",
      "Example: samlese run corpora/demo",
      "",
      "Exit codes: 0 done, 1 done with unreadable documents, 2 your error, 3 ours."
    })
public final class Main implements Runnable {
  /** The root keeps its level only while somebody holds it. */
  private static final Logger ROOT = Logger.getLogger("");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(execute(out, err, args));
  }

  /** Runs a command and returns its exit code. */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    ROOT.setLevel(Level.OFF);
    CommandLine line = commandLine().setOut(out).setErr(err);
    try {
      configure(line, List.of(args));
    } catch (UserException e) {
      return FaultHandler.tell(e, line.getErr());
    }
    return line.execute(args);
  }

  private static void configure(CommandLine line, List<String> args) {
    CommandLine run = line.getSubcommands().get("run");
    ConfigFile.named(args)
        .ifPresent(
            file -> run.setDefaultValueProvider(ConfigFile.read(file, run.getCommandSpec())));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler(new FaultHandler())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
