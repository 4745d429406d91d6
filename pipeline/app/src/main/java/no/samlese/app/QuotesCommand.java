package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.samlese.concordance.CodingGrid;
import no.samlese.concordance.HitFilter;
import no.samlese.concordance.LineTable;
import no.samlese.concordance.Quotations;
import no.samlese.concordance.RunTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese quotes}: a table of quotations to code on. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a table of quotations to code on: whole sentences with hits, a row for each question"
          + " and category, with source and page."
    },
    footer = {
      "",
      "Example: samlese quotes output/demo --code commitment=must --xlsx must.xlsx",
      "",
      "Exit codes: 0 done, also without rows; 2 your error."
    })
final class QuotesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "Folder that samlese run wrote.")
  private Path run;

  @Option(
      names = "--code",
      paramLabel = "CODE=VALUE",
      description = {
        "Hits with this value of a code: commitment=must, polarity=negated. The same code twice:",
        "either value; different codes: all of them."
      })
  private List<String> codes = List.of();

  @Option(
      names = "--category",
      paramLabel = "C",
      description = "Hits of a category, or of several: paradigm/*. Twice: either.")
  private List<String> categories = List.of();

  @Option(
      names = "--questions",
      paramLabel = "FILE",
      description = {
        "Coding grid: CSV with the columns question, category and, if wanted, code. Hits that",
        "speak to no question are left out."
      })
  private Path questions;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most rows that are printed (${DEFAULT-VALUE}); files hold all.")
  private int limit;

  @Mixin private FilterOptions filter;

  @Mixin private SheetOutput output;

  @Override
  public Integer call() {
    LineTable table;
    try (RunTables tables = RunTables.open(run)) {
      table =
          Quotations.of(
              tables,
              new Quotations.Options(
                  HitFilter.of(categories, codes, tables),
                  Optional.ofNullable(questions).map(file -> CodingGrid.read(file, tables)),
                  filter.conditions(),
                  filter.allZones()));
    }
    PrintWriter out = spec.commandLine().getOut();
    Sheet sheet = new Sheet("", table.columns(), table.lines());
    output.write(sheet);
    if (output.isJson()) {
      SheetOutput.json("quotations", sheet, out);
    } else {
      print(table, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  /** A quotation is too long for a column of a screen, and has lines of its own. */
  private void print(LineTable table, PrintWriter out) {
    Map<String, Integer> places = table.places();
    int shown = Math.min(Math.max(0, limit), table.lines().size());
    for (List<Object> row : table.lines().subList(0, shown)) {
      out.printf(
          "%s › %s › %s%n  %s%n  (%s, p. %s)%s%n%n",
          row.get(places.get("question")),
          row.get(places.get("category")),
          row.get(places.get("subcategory")),
          row.get(places.get("quotation")),
          row.get(places.get("source")),
          row.get(places.get("page")),
          repairs(row.get(places.get("as_printed")).toString()));
    }
    out.printf(
        "%d quotations.%s%n",
        table.lines().size(),
        shown == table.lines().size()
            ? ""
            : " The first " + shown + " are shown; --csv or --xlsx writes all.");
  }

  private static String repairs(String edits) {
    return edits.isEmpty() ? "" : " {" + edits + "}";
  }
}
