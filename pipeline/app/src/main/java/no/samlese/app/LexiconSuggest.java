package no.samlese.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.coverage.RunData;
import no.samlese.coverage.Suggestion;
import no.samlese.coverage.Suggestions;
import no.samlese.lexicon.Category;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.TermSearch;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code samlese lexicon suggest}: words that a category may lack. */
@Command(
    name = "suggest",
    mixinStandardHelpOptions = true,
    description = {
      "Suggests words that no lexicon holds and that stand oftener in sentences with hits of a",
      "category than in others. The texts of the run are analysed and matched anew, with the same",
      "--lexicons as the run if it had any. keyness is the log-likelihood ratio G2 (10.83: p =",
      "0.001), log_ratio how many times doubly as frequent, log_dice the company it keeps with the",
      "hits (at most 14)."
    },
    footer = {"", "Example: samlese lexicon suggest output/demo --category cocreation"})
final class LexiconSuggest extends LexiconCommand.OnLexicons {
  private static final int NEAREST = 5;

  @Parameters(paramLabel = "RUN", description = "Folder that samlese run wrote.")
  private Path run;

  @Option(
      names = "--category",
      paramLabel = "C",
      description = "A category, or the first part of several: paradigm. All if not given.")
  private String category;

  @Option(
      names = "--min",
      paramLabel = "N",
      defaultValue = "3",
      description = "Least frequency beside hits of the category (${DEFAULT-VALUE}).")
  private int fewest;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "15",
      description = "Most words of one category that are printed (${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--by",
      paramLabel = "ORDER",
      defaultValue = "keyness",
      description = "keyness or company (${DEFAULT-VALUE}).")
  private Suggestion.Order order;

  @Mixin private SheetOutput output;

  @Override
  public Integer call() {
    Lexicons lexicons = LexiconLoader.load(overlay());
    List<String> categories = categories(lexicons);
    Suggestions suggestions;
    try (RunData data = RunData.open(run)) {
      suggestions = new Suggestions(lexicons, categories).read(data);
    }
    List<Suggestion> all = new ArrayList<>();
    PrintWriter out = line().getOut();
    for (String id : categories) {
      List<Suggestion> found = suggestions.of(id, fewest, order);
      all.addAll(found);
      if (!output.isJson() && !found.isEmpty()) {
        print(id, found.subList(0, Math.min(most, found.size())), out);
      }
    }
    Sheet whole = sheet("Suggestions", all);
    output.write(whole);
    if (output.isJson()) {
      SheetOutput.json(Map.of("suggestions", whole), out);
    } else if (all.isEmpty()) {
      out.printf("No word stands %d times or more beside hits, and seldom elsewhere.%n", fewest);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private List<String> categories(Lexicons lexicons) {
    List<String> all = lexicons.categories().stream().map(Category::id).toList();
    if (category == null) {
      return all;
    }
    String wanted = category.toLowerCase(Locale.ROOT);
    List<String> chosen =
        all.stream().filter(id -> id.equals(wanted) || id.startsWith(wanted + '/')).toList();
    if (chosen.isEmpty()) {
      throw new UserException(
          "There is no category " + category + ".",
          "Nearest: " + String.join(", ", TermSearch.nearest(category, all, NEAREST)) + ".");
    }
    return chosen;
  }

  private static void print(String category, List<Suggestion> suggestions, PrintWriter out) {
    Sheet sheet =
        new Sheet(
            category,
            "word",
            "pos",
            "beside",
            "elsewhere",
            "documents",
            "keyness",
            "log_ratio",
            "log_dice",
            "example");
    for (Suggestion s : suggestions) {
      sheet.add(
          s.word(),
          s.pos(),
          s.inside(),
          s.outside(),
          s.documents(),
          s.keyness(),
          s.logRatio(),
          s.logDice(),
          s.example().text() + " (" + s.example().path() + ", p. " + s.example().page() + ")");
    }
    sheet.print(out);
    out.println();
  }

  private static Sheet sheet(String title, List<Suggestion> suggestions) {
    Sheet sheet =
        new Sheet(
            title,
            "category",
            "word",
            "pos",
            "beside",
            "elsewhere",
            "documents",
            "keyness",
            "log_ratio",
            "log_dice",
            "example",
            "document",
            "page");
    for (Suggestion s : suggestions) {
      sheet.add(
          s.category(),
          s.word(),
          s.pos(),
          s.inside(),
          s.outside(),
          s.documents(),
          s.keyness(),
          s.logRatio(),
          s.logDice(),
          s.example().text(),
          s.example().path(),
          s.example().page());
    }
    return sheet;
  }
}
