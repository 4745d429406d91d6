package no.samlese.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samlese.lexicon.Category;
import no.samlese.lexicon.Form;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.Term;
import no.samlese.store.CategoryRow;
import no.samlese.store.TermRow;
import no.samlese.text.Language;

/** The lexicons of a run as rows, so that a table never needs a lexicon beside it. */
public final class LexiconRows {
  private LexiconRows() {}

  public static List<CategoryRow> categories(Lexicons lexicons) {
    List<CategoryRow> rows = new ArrayList<>();
    for (Lexicon lexicon : lexicons.lexicons()) {
      for (Category category : lexicon.categories()) {
        rows.add(row(lexicon, category, rows.size() + 1));
      }
    }
    return rows;
  }

  private static CategoryRow row(Lexicon lexicon, Category category, int position) {
    return new CategoryRow(
        category.id(),
        lexicon.name(),
        lexicon.main(),
        position,
        category.label().getOrDefault("nb", category.id()),
        category.label().getOrDefault("nn", category.label().getOrDefault("nb", category.id())),
        category.label().getOrDefault("en", category.id()),
        category.definition().getOrDefault("nb", ""),
        category.definition().getOrDefault("en", ""),
        String.join(" ", category.source()));
  }

  public static List<TermRow> terms(Lexicons lexicons) {
    List<TermRow> rows = new ArrayList<>();
    for (Lexicon lexicon : lexicons.lexicons()) {
      for (Term term : lexicon.terms()) {
        rows.add(row(lexicon, term));
      }
    }
    return rows;
  }

  private static TermRow row(Lexicon lexicon, Term term) {
    return new TermRow(
        term.id(),
        lexicon.name(),
        lexicon.version(),
        term.category(),
        String.join(" ", term.also()),
        term.facet(),
        term.forms().stream()
            .filter(form -> form.language() == Language.BOKMAAL)
            .map(Form::text)
            .collect(Collectors.joining(", ")),
        String.join(" ", term.source()));
  }
}
