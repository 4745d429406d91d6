package no.samlese.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.lexicon.Finding;
import no.samlese.lexicon.LexiconLint;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.OcrRisk;
import no.samlese.lexicon.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code samlese lexicon lint}. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = "Finds mistakes in lexicons; each with file, line and cure.",
    footer = {"", "Example: samlese lexicon lint", "Exit code 2 if there is an error."})
final class LexiconLintCommand extends LexiconCommand.OnLexicons {
  @Option(names = "--notes", description = "Also lists forms with a word that no word list knows.")
  private boolean notes;

  @Option(
      names = "--risk",
      description = {
        "Also lists what a scan without Norwegian letters does to each term, the gravest first."
      })
  private boolean risk;

  @Override
  public Integer call() {
    List<Finding> findings = LexiconLint.lint(overlay());
    PrintWriter out = line().getOut();
    findings.forEach(out::println);
    List<Finding> unknown = LexiconLint.notes(overlay());
    if (notes) {
      unknown.forEach(out::println);
    }
    long errors = findings.stream().filter(f -> f.severity() == Finding.Severity.ERROR).count();
    if (risk && errors == 0) {
      risks(LexiconLoader.load(overlay()).terms(), out);
    }
    out.printf("%d errors, %d warnings.%n", errors, findings.size() - errors);
    if (!notes && !unknown.isEmpty()) {
      out.printf("%d forms have a word that no word list knows: see --notes.%n", unknown.size());
    }
    out.flush();
    return errors > 0 ? ExitCode.USER_ERROR : ExitCode.DONE;
  }

  private static void risks(List<Term> terms, PrintWriter out) {
    Map<String, OcrRisk> risks = new TreeMap<>();
    terms.forEach(term -> risks.put(term.id(), OcrRisk.of(term)));
    Sheet sheet =
        new Sheet(
            "Terms by the share of bad scans that show another word for them (risk), and the share"
                + " that misread a letter.",
            "risk",
            "misread",
            "letters",
            "length",
            "form",
            "read as",
            "term");
    risks.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(OcrRisk.GRAVEST_FIRST))
        .forEach(entry -> sheet.add(row(entry.getKey(), entry.getValue())));
    sheet.print(out);
    long hidden = risks.values().stream().filter(r -> r.hidden() >= 0.01).count();
    long plain = risks.values().stream().filter(r -> r.letters().isEmpty()).count();
    out.printf(
        "%d of %d terms have a risk of 0.01 or more; %d hold none of the letters æ, ø and å.%n",
        hidden, risks.size(), plain);
  }

  private static Object[] row(String term, OcrRisk risk) {
    return new Object[] {
      risk.hidden(),
      risk.misread(),
      risk.letters(),
      risk.form().length(),
      risk.form(),
      risk.readAs(),
      term
    };
  }
}
