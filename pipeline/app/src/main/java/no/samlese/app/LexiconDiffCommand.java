package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import no.samlese.coverage.Recount;
import no.samlese.coverage.RunData;
import no.samlese.lexicon.Form;
import no.samlese.lexicon.LexiconDiff;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese lexicon diff}: what another version of lexicons changes. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Compares two folders or files of lexicons; the word shipped stands for those of the program.",
      "With a run, counts its texts anew by each, and shows what that does to categories and",
      "municipalities. The CSV file holds the terms that differ."
    },
    footer = {"", "Example: samlese lexicon diff shipped my-lexicons/ output/demo"})
final class LexiconDiffCommand implements Callable<Integer> {
  private static final String SHIPPED = "shipped";

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "The one: a folder, a file or shipped.")
  private Path before;

  @Parameters(index = "1", paramLabel = "B", description = "The other.")
  private Path after;

  @Parameters(index = "2", arity = "0..1", paramLabel = "RUN", description = "Folder of a run.")
  private Path run;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "Most municipalities that are printed (${DEFAULT-VALUE}).")
  private int most;

  @Mixin private SheetOutput output;

  @Override
  public Integer call() {
    Lexicons first = load(before);
    Lexicons second = load(after);
    LexiconDiff diff = LexiconDiff.of(first, second);
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    sheets.put("terms", terms(diff));
    if (run != null) {
      try (RunData data = RunData.open(run)) {
        Recount recount = Recount.of(data, first, second);
        sheets.put("categories", categories(recount.categories()));
        sheets.put("municipalities", moves(recount.moves(), output.isJson() ? -1 : most));
      }
    }
    output.write(sheets.get("terms"));
    PrintWriter out = spec.commandLine().getOut();
    if (output.isJson()) {
      SheetOutput.json(sheets, out);
    } else {
      diff.versions().forEach(out::println);
      sheets.values().forEach(sheet -> print(sheet, out));
      out.printf(
          "%d terms added, %d removed, %d changed.%n",
          diff.added().size(), diff.removed().size(), diff.changed().size());
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static Lexicons load(Path path) {
    return path.toString().equals(SHIPPED) && !Files.exists(path)
        ? LexiconLoader.load()
        : LexiconLoader.loadAlone(path);
  }

  private static void print(Sheet sheet, PrintWriter out) {
    if (sheet.isEmpty()) {
      out.println(sheet.title() + ": no difference.");
    } else {
      sheet.print(out);
    }
    out.println();
  }

  private static Sheet terms(LexiconDiff diff) {
    Sheet sheet = new Sheet("Terms", "change", "term", "what");
    diff.removed().forEach(term -> sheet.add("removed", term.id(), summary(term)));
    diff.added().forEach(term -> sheet.add("added", term.id(), summary(term)));
    for (LexiconDiff.Change change : diff.changed()) {
      sheet.add("changed", change.term(), String.join("; ", change.what()));
    }
    return sheet;
  }

  private static String summary(Term term) {
    return term.category()
        + ": "
        + String.join(", ", term.forms().stream().map(Form::text).distinct().toList());
  }

  private static Sheet categories(List<Recount.CategoryChange> categories) {
    Sheet sheet =
        new Sheet("Categories with another number of hits", "category", "A", "B", "change");
    for (Recount.CategoryChange category : categories) {
      if (!Objects.equals(category.before(), category.after())) {
        int change = number(category.after()) - number(category.before());
        sheet.add(category.category(), category.before(), category.after(), change);
      }
    }
    return sheet;
  }

  private static int number(Integer hits) {
    return hits == null ? 0 : hits;
  }

  private static Sheet moves(List<Recount.Move> moves, int most) {
    Sheet sheet =
        new Sheet(
            "Municipalities with another rank, of hits per 10 000 words",
            "category",
            "municipality",
            "per_10k_A",
            "per_10k_B",
            "rank_A",
            "rank_B");
    moves.stream()
        .limit(most < 0 ? moves.size() : most)
        .forEach(
            move ->
                sheet.add(
                    move.category(),
                    move.municipality(),
                    move.rateBefore(),
                    move.rateAfter(),
                    move.rankBefore(),
                    move.rankAfter()));
    return sheet;
  }
}
