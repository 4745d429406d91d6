package no.samlese.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.lexicon.CompoundUse;
import no.samlese.lexicon.Exclusion;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.OcrRisk;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.TermSearch;
import no.samlese.lexicon.WordForm;
import no.samlese.text.Language;
import no.samlese.text.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code samlese lexicon show}: all that a term is and finds. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows a term: what it counts as, and every form it is found in.",
    footer = {
      "",
      "Example: samlese lexicon show samskaping",
      "Exit code 2 if no term has that id or form."
    })
final class LexiconShow extends LexiconCommand.OnLexicons {
  private static final int SUGGESTIONS = 5;

  @Parameters(paramLabel = "TERM", description = "Id of a term, or one of its forms.")
  private String query;

  @Override
  public Integer call() {
    Lexicons lexicons = LexiconLoader.load(overlay());
    TermSearch search = new TermSearch(lexicons);
    List<Term> terms = search.find(query);
    if (terms.isEmpty()) {
      throw new UserException(
          "No term has the id or the form \"" + query + "\".",
          "Nearest: " + String.join(", ", search.nearest(query, SUGGESTIONS)) + ".");
    }
    PrintWriter out = line().getOut();
    terms.forEach(term -> print(term, lexicons, out));
    out.flush();
    return ExitCode.DONE;
  }

  private static void print(Term term, Lexicons lexicons, PrintWriter out) {
    Lexicon lexicon =
        lexicons.lexicons().stream()
            .filter(l -> l.terms().contains(term))
            .findFirst()
            .orElseThrow();
    out.println(term.id());
    line("lexicon", lexicon.name() + " " + lexicon.version(), out);
    line("place", term.place().file() + ":" + term.place().line(), out);
    line("category", term.category(), out);
    line("also", String.join(", ", term.also()), out);
    line("facet", term.facet(), out);
    line("inflects as", term.pos().label(), out);
    line("compound", term.compound().label() + ": " + explained(term.compound()), out);
    for (String name : term.unless()) {
      line("unless", name + explained(lexicons.exclusions().get(name)), out);
    }
    for (String key : term.source()) {
      line("source", key + ": " + lexicon.sources().getOrDefault(key, ""), out);
    }
    line("OCR risk", explained(OcrRisk.of(term)), out);
    forms(term)
        .forEach(
            (language, forms) ->
                line(
                    "forms " + language.code(),
                    "(" + forms.size() + ") " + String.join(", ", forms),
                    out));
  }

  private static void line(String name, String value, PrintWriter out) {
    if (!value.isEmpty()) {
      out.printf("  %-12s %s%n", name, value);
    }
  }

  private static Map<Language, List<String>> forms(Term term) {
    Map<Language, List<String>> forms = new TreeMap<>();
    for (WordForm form : Inflector.forms(term)) {
      forms.computeIfAbsent(form.form().language(), l -> new ArrayList<>()).add(form.text());
    }
    return forms;
  }

  private static String explained(CompoundUse use) {
    return switch (use) {
      case NONE -> "the whole word only";
      case HEAD -> "the whole word, or the last part of one";
      case MODIFIER -> "the whole word, or the first part of one";
      case ANY -> "the whole word, or any part of one";
    };
  }

  private static String explained(Exclusion exclusion) {
    return (exclusion.next().isEmpty() ? "" : "; next " + sorted(exclusion.next()))
        + (exclusion.previous().isEmpty() ? "" : "; previous " + sorted(exclusion.previous()))
        + (exclusion.within().isEmpty() ? "" : "; within " + sorted(exclusion.within()))
        + (exclusion.without().isEmpty() ? "" : "; without " + sorted(exclusion.without()));
  }

  private static String sorted(Iterable<String> words) {
    List<String> list = new ArrayList<>();
    words.forEach(list::add);
    list.sort(null);
    return String.join(", ", list);
  }

  private static String explained(OcrRisk risk) {
    return String.format(
        Locale.ROOT,
        "%.3f that a bad scan shows another word%s; %.3f that it misreads a letter (\"%s\"%s)",
        risk.hidden(),
        risk.readAs().isEmpty() ? "" : " (" + risk.readAs() + ")",
        risk.misread(),
        risk.form(),
        risk.letters().isEmpty() ? "" : ": " + risk.letters());
  }
}
