package no.samlese.lexicon;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds terms by their id or by a form, and what is spelled nearly so. */
public final class TermSearch {
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private final Lexicons lexicons;

  public TermSearch(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The term with an id, or else all terms with a printed form; capitals do not matter. */
  public List<Term> find(String query) {
    String wanted = lower(query);
    List<Term> byId = lexicons.terms().stream().filter(t -> lower(t.id()).equals(wanted)).toList();
    return byId.isEmpty()
        ? lexicons.terms().stream().filter(term -> hasForm(term, wanted)).toList()
        : byId;
  }

  private static boolean hasForm(Term term, String wanted) {
    return Inflector.forms(term).stream().anyMatch(form -> lower(form.text()).equals(wanted));
  }

  /**
   * Ids of the terms most like a query, the nearest first.
   *
   * <p>Likeness of the id, of its last part or of a written form, whichever is greatest: Jaro and
   * Winkler's, 0 to 1 (Winkler, String comparator metrics and enhanced decision rules in the
   * Fellegi-Sunter model of record linkage, ASA 1990).
   */
  public List<String> nearest(String query, int most) {
    return lexicons.terms().stream()
        .sorted(
            Comparator.comparingDouble((Term term) -> -likeness(term, lower(query)))
                .thenComparing(Term::id))
        .limit(most)
        .map(Term::id)
        .toList();
  }

  private static double likeness(Term term, String query) {
    Stream<String> forms = term.forms().stream().map(Form::text);
    String last = term.id().substring(term.id().lastIndexOf('.') + 1);
    return Stream.concat(Stream.of(term.id(), last), forms)
        .mapToDouble(text -> SIMILARITY.apply(lower(text), query))
        .max()
        .orElse(0);
  }

  /** The names most like a misspelled one, the nearest first. */
  public static List<String> nearest(String query, List<String> names, int most) {
    Set<String> distinct = new LinkedHashSet<>(names);
    return distinct.stream()
        .sorted(Comparator.comparingDouble(name -> -SIMILARITY.apply(lower(name), lower(query))))
        .limit(most)
        .toList();
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
