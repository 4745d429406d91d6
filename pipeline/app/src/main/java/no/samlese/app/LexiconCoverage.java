package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import no.samlese.coverage.Coverage;
import no.samlese.coverage.Coverage.CategoryCoverage;
import no.samlese.coverage.Coverage.TermCoverage;
import no.samlese.coverage.RunData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese lexicon coverage}: what each term adds to the counts of a run. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what each term adds to the counts of a run: hits, share of its category's hits, and",
      "what the ranking of municipalities would be without it (Kendall's tau-b with the ranking as"
          + " it is, and the largest shift of a rank)."
    },
    footer = {"", "Example: samlese lexicon coverage output/demo --csv terms.csv"})
final class LexiconCoverage implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "Folder that samlese run wrote.")
  private Path run;

  @Mixin private SheetOutput output;

  @Override
  public Integer call() {
    Coverage coverage;
    try (RunData data = RunData.open(run)) {
      coverage = Coverage.of(data);
    }
    PrintWriter out = spec.commandLine().getOut();
    Sheet terms = terms(coverage.terms());
    output.write(terms);
    if (output.isJson()) {
      Map<String, Sheet> sheets = new LinkedHashMap<>();
      sheets.put("categories", categories(coverage.categories()));
      sheets.put("terms", terms);
      SheetOutput.json(sheets, out);
    } else {
      print(coverage, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static void print(Coverage coverage, PrintWriter out) {
    categories(coverage.categories()).print(out);
    out.println();
    terms(coverage.terms().stream().filter(term -> term.hits() > 0).toList()).print(out);
    out.println();
    List<TermCoverage> dominant =
        coverage.terms().stream().filter(TermCoverage::dominates).toList();
    out.printf(
        "%d terms have half or more of the hits of a category with %d hits or more:%n",
        dominant.size(), Coverage.ENOUGH_HITS);
    dominant.forEach(
        term ->
            out.printf(
                "  %s: %d %% of %s%n",
                term.term(), Math.round(100 * term.share()), term.category()));
    List<TermCoverage> never = coverage.terms().stream().filter(t -> t.hits() == 0).toList();
    out.printf("%d of %d terms are never hit:%n", never.size(), coverage.terms().size());
    never.stream()
        .collect(Collectors.groupingBy(TermCoverage::category, LinkedHashMap::new, names()))
        .forEach((category, names) -> out.printf("  %s: %s%n", category, names));
  }

  private static Collector<TermCoverage, ?, String> names() {
    return Collectors.mapping(TermCoverage::term, Collectors.joining(", "));
  }

  private static Sheet categories(List<CategoryCoverage> categories) {
    Sheet sheet =
        new Sheet(
            "Categories", "category", "terms", "hit", "hits", "largest_share", "largest_term");
    for (CategoryCoverage category : categories) {
      sheet.add(
          category.category(),
          category.terms(),
          category.hit(),
          category.hits(),
          category.hits() == 0 ? null : category.largestShare(),
          category.largest());
    }
    return sheet;
  }

  private static Sheet terms(List<TermCoverage> terms) {
    Sheet sheet =
        new Sheet(
            "Terms (tau, rank_shift: the ranking of municipalities in the category without the"
                + " term)",
            "category",
            "term",
            "hits",
            "share",
            "municipalities",
            "tau",
            "rank_shift",
            "moves_most");
    for (TermCoverage term : terms) {
      Coverage.Influence influence = term.influence();
      sheet.add(
          term.category(),
          term.term(),
          term.hits(),
          term.share(),
          term.municipalities(),
          influence == null ? null : influence.tau(),
          influence == null ? null : influence.shift(),
          influence == null ? "" : influence.municipality());
    }
    return sheet;
  }
}
