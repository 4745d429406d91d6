package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import no.samlese.compare.Comparison;
import no.samlese.measure.CountOptions;
import no.samlese.measure.CountSource;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.store.ComparisonRow;
import no.samlese.store.Database;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;
import no.samlese.store.TableExport;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese compare}: units of a run beside each other. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Compares municipalities, or other units, of a run: rates with intervals, differences from"
          + " the rest, tests by document, places with how sure they are.",
      "What each column means: pipeline/docs/tables.md, table comparison.",
      ""
    },
    footer = {
      "",
      "Examples: samlese compare output/demo --by municipality",
      "          samlese compare output/demo --by document_type --measure commitment"
          + " --of cocreation --csv c.csv",
      "",
      "Exit codes: 0 done; 2 your error, also when there is nothing to compare."
    })
final class CompareCommand implements Callable<Integer> {
  private static final long SEED = 1;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN", description = "Folder that samlese run wrote.")
  private Path run;

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      defaultValue = "municipality",
      description =
          "municipality, document, document_type, year, county, kostra_group, centrality,"
              + " size_class, language or zone (${DEFAULT-VALUE}).")
  private String by;

  @Option(
      names = "--measure",
      paramLabel = "WHAT",
      defaultValue = "category",
      description =
          "category, term, facet, lexicon, or a code such as commitment (${DEFAULT-VALUE}).")
  private String measure;

  @Option(
      names = "--of",
      paramLabel = "CATEGORY",
      defaultValue = "",
      description = "Only hits of categories that begin so: paradigm, cocreation/samskaping.")
  private String of;

  @Option(
      names = "--strict",
      description = "A hit counts for the first category of its term only; the default.")
  private boolean strict;

  @Option(
      names = "--broad",
      description = "A hit counts for the other categories too that its term may signal.")
  private boolean broad;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Only body, list, heading, table …; may be repeated.")
  private List<String> zones = List.of();

  @Option(names = "--without-repair", description = "Without hits that the text repair made.")
  private boolean withoutRepair;

  @Option(
      names = "--once",
      description = "Without paragraphs that an earlier document has too: passages count once.")
  private boolean once;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "Most lines that are printed (${DEFAULT-VALUE}); files hold all.")
  private int limit;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of the random numbers; the same gives the same figures (1).")
  private long seed = SEED;

  @Option(
      names = "--parquet",
      paramLabel = "FILE",
      description = "Also writes the table, whole, as Parquet.")
  private Path parquet;

  @Mixin private SheetOutput output;

  @Override
  public Integer call() {
    if (strict && broad) {
      throw new UserException("--strict and --broad exclude each other.", "Give one of them.");
    }
    Counts counts;
    try (Database database = RunDatabase.read(run)) {
      counts =
          new CountSource(database, new CountOptions(zones, !withoutRepair, !once))
              .counts(Field.of(by), new Feature(measure, of, broad));
    }
    List<ComparisonRow> rows = Comparison.of(counts, seed);
    Sheet whole = new Sheet("comparison", Table.COMPARISON.names(), Table.COMPARISON.cells(rows));
    output.write(whole);
    if (parquet != null) {
      TableExport.parquet(Table.COMPARISON, rows, parquet);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (output.isJson()) {
      SheetOutput.json("comparison", whole, out);
    } else {
      print(counts, rows, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private void print(Counts counts, List<ComparisonRow> rows, PrintWriter out) {
    List<ComparisonRow> shown =
        rows.stream()
            .filter(row -> row.rank() != null)
            .sorted(
                Comparator.comparingInt(
                        (ComparisonRow row) -> counts.features().indexOf(category(row)))
                    .thenComparing(ComparisonRow::rank))
            .toList();
    Sheet sheet =
        new Sheet(
            "",
            by,
            measure,
            "documents",
            "words",
            "hits",
            "per 10k",
            "95 % interval",
            "log ratio",
            "LRC",
            "q",
            "place",
            "funnel");
    shown.stream().limit(limit).forEach(row -> addLine(sheet, row));
    sheet.print(out);
    if (shown.size() > limit) {
      out.printf(
          "%d more lines are not shown: --limit, --csv or --xlsx shows them.%n",
          shown.size() - limit);
    }
    if (counts.documentsLeftOut() > 0) {
      out.printf(
          "%d documents are left out: nothing tells their %s.%n", counts.documentsLeftOut(), by);
    }
  }

  private static String category(ComparisonRow row) {
    return row.rate().category();
  }

  private static void addLine(Sheet sheet, ComparisonRow row) {
    sheet.add(
        row.rate().label(),
        category(row),
        row.rate().documents(),
        row.rate().words(),
        row.rate().hits(),
        row.rate().per10k(),
        interval(row.rate().ciLow(), row.rate().ciHigh(), "%.2f–%.2f"),
        row.logRatio(),
        row.lrc(),
        row.q(),
        row.rank() + " " + interval(row.rankLow(), row.rankHigh(), "(%.0f–%.0f)"),
        row.funnel().replace('_', ' '));
  }

  private static String interval(Double low, Double high, String format) {
    return low == null ? "" : String.format(java.util.Locale.ROOT, format, low, high);
  }
}
