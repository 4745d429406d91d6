package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.samlese.measure.Cell;
import no.samlese.measure.DistinctiveCompany;
import no.samlese.store.Database;
import no.samlese.store.Node;
import no.samlese.store.RunDatabase;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samlese company}: which words two municipalities put beside the same term. */
@Command(
    name = "company",
    mixinStandardHelpOptions = true,
    description = {
      "Compares the company of a term or category in two municipalities: which content words stand"
          + " within five words of its hits in the one rather than in the other.",
      ""
    },
    footer = {
      "",
      "Example: samlese company output/demo cocreation/samskaping Ørvik Solåker",
      "",
      "Exit codes: 0 done; 2 your error."
    })
final class CompanyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RUN", description = "Folder that samlese run wrote.")
  private Path run;

  @Parameters(
      index = "1",
      paramLabel = "NODE",
      description = "A category, such as cocreation/samskaping, or the identifier of a term.")
  private String node;

  @Parameters(index = "2", paramLabel = "HERE", description = "Name or code of a municipality.")
  private String here;

  @Parameters(index = "3", paramLabel = "THERE", description = "Name or code of another.")
  private String there;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "30",
      description = "Most lines that are printed (${DEFAULT-VALUE}); files hold all.")
  private int limit;

  @Mixin private SheetOutput output;

  @Override
  public Integer call() {
    List<DistinctiveCompany.Word> words;
    try (Database database = RunDatabase.read(run)) {
      Node.Kind kind = node.contains("/") ? Node.Kind.CATEGORY : Node.Kind.TERM;
      words =
          new DistinctiveCompany(database)
              .compare(new Node(kind, node), unit(database, here), unit(database, there));
    }
    PrintWriter out = spec.commandLine().getOut();
    Sheet whole = sheet(words);
    output.write(whole);
    if (output.isJson()) {
      SheetOutput.json("company", whole, out);
    } else {
      sheet(words.subList(0, Math.min(limit, words.size()))).print(out);
      out.printf("%d words; above zero: more often in %s.%n", words.size(), here);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private static Sheet sheet(List<DistinctiveCompany.Word> words) {
    Sheet sheet =
        new Sheet(
            "", "lemma", "pos", "here", "there", "log_ratio", "low", "high", "lrc", "g2", "q");
    for (DistinctiveCompany.Word word : words) {
      sheet.add(
          word.lemma().form(),
          word.lemma().pos(),
          word.here().hits(),
          word.there().hits(),
          word.ratio().value(),
          Cell.of(word.ratio().low()),
          Cell.of(word.ratio().high()),
          word.ratio().conservative(),
          word.ratio().g2(),
          word.q());
    }
    return sheet;
  }

  /** The group of a municipality that is given by name or code. */
  private static String unit(Database database, String name) {
    List<String> units =
        database.query(
            "SELECT DISTINCT unit FROM category_by_municipality"
                + " WHERE unit = ? OR lower(label) = lower(?) ORDER BY unit",
            row -> row.getString(1),
            name,
            name);
    if (units.size() == 1) {
      return units.get(0);
    }
    throw new UserException(
        units.isEmpty()
            ? "The run has no municipality called '" + name + "' with words."
            : "Several municipalities are called '" + name + "': " + String.join(", ", units) + ".",
        "Give a name or code as in category_by_municipality.csv.");
  }
}
