package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.samlese.concordance.Concordance;
import no.samlese.concordance.LineTable;
import no.samlese.concordance.RunTables;
import no.samlese.concordance.SortKey;
import no.samlese.concordance.Within;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese kwic}: the concordance of a run. */
@Command(
    name = "kwic",
    mixinStandardHelpOptions = true,
    description = {
      "Shows every place of a run where a query holds, in its context, with page, section,"
          + " municipality and what the repair changed under it.",
      "",
      "Words: samskap*, *skaping, m?l, \"politisk ledelse\", /regex/.",
      "Hits: term:samskaping, category:paradigm/npm, code:commitment=must.",
      "Joined by: AND, OR, NOT, NEAR/5 (in capitals) and parentheses.",
      "All about it: pipeline/docs/howto-concordance.md.",
      ""
    },
    footer = {
      "",
      "Examples: samlese kwic output/demo 'samskap* AND (ledelse* OR leder*)'",
      "          samlese kwic output/demo category:paradigm/npm --csv npm.csv",
      "",
      "Exit codes: 0 done, also without lines; 2 your error."
    })
final class KwicCommand implements Callable<Integer> {
  private static final int CONTEXT_IN_FILES = 80;
  private static final int CONTEXT_ON_SCREEN = 45;
  private static final int MOST_CONTEXT = 10_000;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN", description = "Folder that samlese run wrote.")
  private Path run;

  @Parameters(
      index = "1",
      paramLabel = "QUERY",
      description = "The query, in single quotation marks.")
  private String query;

  @Option(
      names = "--within",
      paramLabel = "UNIT",
      defaultValue = "sentence",
      description =
          "sentence, paragraph or document: where the query must hold (${DEFAULT-VALUE}).")
  private Within within;

  @Option(
      names = "--sort",
      paramLabel = "KEYS",
      description =
          "left, right, keyword, document, year, municipality, page; several joined by commas.")
  private String sort;

  @Option(
      names = "--context",
      paramLabel = "N",
      description = "Characters on either side (80 in files, 45 on the screen).")
  private Integer context;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Most lines that are printed (${DEFAULT-VALUE}); files hold all.")
  private int limit;

  @Mixin private FilterOptions filter;

  @Mixin private SheetOutput output;

  @Override
  public Integer call() {
    Concordance.Options options = options();
    LineTable table;
    try (RunTables tables = RunTables.open(run)) {
      table = Concordance.of(tables, query, options);
    }
    PrintWriter out = spec.commandLine().getOut();
    Sheet sheet = new Sheet("", table.columns(), table.lines());
    output.write(sheet);
    if (output.isJson()) {
      SheetOutput.json("lines", sheet, out);
    } else {
      new KwicPrinter(table, context == null ? CONTEXT_ON_SCREEN : context).print(limit, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private Concordance.Options options() {
    int characters = context == null ? CONTEXT_IN_FILES : context;
    if (characters < 0 || characters > MOST_CONTEXT || limit < 0) {
      throw new UserException(
          "--context and --limit cannot be negative, nor --context more than " + MOST_CONTEXT + ".",
          "Give a number of characters, or of lines.");
    }
    return new Concordance.Options(
        within,
        characters,
        filter.allZones(),
        filter.conditions(),
        sort == null ? List.of() : SortKey.parse(sort));
  }
}
