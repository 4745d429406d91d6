package no.samlese.benchmarks.scale;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.WordForm;

/** The printed forms of all terms, in an order of their own. */
final class TermForms {
  private final Map<String, List<WordForm>> byTerm = new HashMap<>();
  private final Set<String> texts = new HashSet<>();

  TermForms(Lexicons lexicons) {
    for (Term term : lexicons.terms()) {
      // The inflector's order comes out of hash sets, which differ from one start of Java to the
      // next; equal seeds are to give equal tables.
      List<WordForm> forms =
          Inflector.forms(term).stream()
              .sorted(
                  Comparator.comparingInt((WordForm form) -> term.forms().indexOf(form.form()))
                      .thenComparing(form -> !form.text().equalsIgnoreCase(form.form().text()))
                      .thenComparingInt(form -> form.text().length())
                      .thenComparing(WordForm::text))
              .toList();
      byTerm.put(term.id(), forms);
      forms.forEach(form -> texts.add(form.text()));
    }
  }

  /** The forms of a term; of each spelling itself first, then its inflections. */
  List<WordForm> of(Term term) {
    return byTerm.get(term.id());
  }

  /** Whether a word is a form of a term: in a text it would be a hit. */
  boolean contains(String word) {
    return texts.contains(word);
  }
}
