package no.samlese.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import no.samlese.app.report.Report;
import no.samlese.app.report.ReportOptions;
import no.samlese.app.report.ReportSection;
import no.samlese.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese report}: the report of a run, written again without analysing again. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the report of a run again, in another language, with another title or with fewer"
          + " sections. Nothing is read or counted again. What is not given stays as it was."
    },
    footer = {
      "",
      "Example: samlese report output/demo --lang en --sections municipalities,compare,figures",
      "",
      "Exit codes: 0 done; 2 your error."
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "Folder that samlese run wrote.")
  private Path run;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|en",
      description = "Language of the report (default: as before).")
  private String language;

  @Option(names = "--title", paramLabel = "TEXT", description = "Title; empty for the usual one.")
  private String title;

  @Option(
      names = "--sections",
      paramLabel = "A,B",
      split = ",",
      description = {
        "Parts beside overview, rates, corpus and method: municipalities, compare, documents,",
        "terms, concordance, figures, spreadsheet, summary, package; all for everything."
      })
  private List<String> sections;

  @Override
  public Integer call() {
    ReportOptions before = Report.shown(run, new ReportOptions(Language.BOKMAAL, ""));
    ReportOptions options =
        new ReportOptions(
            language == null ? before.language() : ReportOptions.language(language),
            title == null ? before.title() : title,
            sections == null ? before.sections() : chosen());
    try (ConsoleProgress progress = ConsoleProgress.of(spec.commandLine().getErr())) {
      new Report(run, options).write(progress::step);
    }
    spec.commandLine().getOut().println("Report: " + run.resolve("index.html"));
    return ExitCode.DONE;
  }

  private Set<ReportSection> chosen() {
    return sections.equals(List.of("all")) ? ReportSection.all() : ReportSection.named(sections);
  }
}
