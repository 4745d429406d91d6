package no.samlese.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samlese.app.report.Report;
import no.samlese.app.report.ReportOptions;
import no.samlese.clean.CleanOptions;
import no.samlese.ingest.IngestOptions;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.run.Run;
import no.samlese.run.RunFolder;
import no.samlese.run.RunOptions;
import no.samlese.run.RunRecord;
import no.samlese.run.Versions;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese run}: from a folder of plans to a report. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Reads the documents of a folder and writes a comparative report.",
    footer = {
      "",
      "Example: samlese run corpora/demo --out output/demo",
      "The report is output/demo/index.html; how to lay out a folder: corpora/README.md."
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Folders (with all folders beneath), ZIP archives or single files.")
  private List<Path> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of the result (default: output/NAME OF THE FIRST INPUT).")
  private Path out;

  @Option(
      names = "--lang",
      paramLabel = "nb|nn|en",
      defaultValue = "nb",
      description = "Language of the report (default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(names = "--title", paramLabel = "TEXT", description = "Title of the report.")
  private String title;

  @Mixin private LexiconOption lexicons;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Documents worked on at a time (default: the number of cores, at most 8).")
  private Integer jobs;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "" + RunOptions.DEFAULT_SEED,
      description = "Seed of random numbers (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "YAML file with any of these options, under the same names without dashes.")
  @SuppressWarnings("UnusedVariable") // Main has read the file before; here it is for --help.
  private Path config;

  @Option(names = "--cache", paramLabel = "DIR", description = "Folder for cached results.")
  private Path cache;

  @Option(names = "--no-cache", description = "Read everything anew and keep nothing.")
  private boolean noCache;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Override
  public Integer call() throws InterruptedException {
    RunOptions options = options();
    RunRecord record = run(options);
    new Summary(record, options.output()).print(spec.commandLine().getOut());
    return record.tally().unreadable() > 0 ? ExitCode.UNREADABLE_DOCUMENTS : ExitCode.DONE;
  }

  private RunRecord run(RunOptions options) throws InterruptedException {
    ReportOptions report = reportOptions();
    try (RunFolder folder = new RunFolder(options.output());
        ConsoleProgress progress = ConsoleProgress.of(spec.commandLine().getErr())) {
      String depends = report + Versions.classes("app");
      RunRecord record = new Run(options, progress).execute(folder, depends);
      if (record.unchanged()) {
        return record;
      }
      record.write(folder.draft());
      LexiconLoader.copy(options.lexicons(), folder.draft().resolve("lexicons"));
      new Report(folder.draft(), report).write(progress::step);
      folder.commit();
      return record;
    }
  }

  private ReportOptions reportOptions() {
    return new ReportOptions(ReportOptions.language(language), title == null ? "" : title);
  }

  private RunOptions options() {
    int threads = jobs == null ? Math.min(8, Runtime.getRuntime().availableProcessors()) : jobs;
    if (threads < 1) {
      throw new UserException("--jobs must be at least 1, not " + threads + ".", "Leave it out.");
    }
    return new RunOptions(
        inputs,
        out == null ? Places.output().resolve(name(inputs.get(0))) : out,
        noCache ? Optional.empty() : Optional.of(cache == null ? Places.cache() : cache),
        lexicons.overlay(),
        threads,
        seed,
        reading.ingest(threads),
        reading.clean());
  }

  private static String name(Path input) {
    String name = input.toAbsolutePath().normalize().getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Options on how documents are read and repaired. */
  static final class ReadingOptions {
    @Option(
        names = "--timeout",
        paramLabel = "SECONDS",
        defaultValue = "120",
        description = "Time limit for reading one document (default: ${DEFAULT-VALUE}).")
    private int timeout;

    @Option(
        names = "--parser-memory",
        paramLabel = "MB",
        defaultValue = "1024",
        description = "Memory limit for reading one document (default: ${DEFAULT-VALUE}).")
    private int parserMemory;

    @Option(
        names = "--max-characters",
        paramLabel = "N",
        defaultValue = "50000000",
        description = "Characters after which a document is cut off (default: ${DEFAULT-VALUE}).")
    private int maxCharacters;

    @Option(names = "--no-ocr", description = "Do not send pages without text to Tesseract.")
    private boolean noOcr;

    @Mixin private RepairOptions repair;

    IngestOptions ingest(int parsers) {
      try {
        return new IngestOptions(
            Duration.ofSeconds(timeout),
            IngestOptions.defaults().ocrTimeoutPerPage(),
            parserMemory,
            maxCharacters,
            !noOcr,
            parsers);
      } catch (IllegalArgumentException e) {
        throw new UserException(e.getMessage() + ".", "See samlese run --help.", e);
      }
    }

    CleanOptions clean() {
      return repair.clean();
    }
  }
}
