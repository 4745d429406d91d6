package no.samlese.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that ids are unique and that every name a lexicon refers to is defined. */
final class ReferenceCheck {
  private final Lexicons lexicons;
  private final List<Finding> findings = new ArrayList<>();

  ReferenceCheck(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** What was found, unsorted. */
  List<Finding> check() {
    Map<String, Place> names = new HashMap<>();
    Map<String, Place> categories = new HashMap<>();
    Map<String, Place> terms = new HashMap<>();
    for (Lexicon lexicon : lexicons.lexicons()) {
      unique("lexicon", lexicon.name(), new Place(lexicon.file(), 1, 1), names);
      lexicon.categories().forEach(c -> unique("category", c.id(), c.place(), categories));
      lexicon.terms().forEach(t -> unique("term", t.id(), t.place(), terms));
    }
    for (Lexicon lexicon : lexicons.lexicons()) {
      Set<String> own = new HashSet<>();
      for (Category category : lexicon.categories()) {
        own.add(category.id());
        sources(lexicon, category.source(), category.place());
      }
      for (Term term : lexicon.terms()) {
        references(lexicon, term, own, categories.keySet());
      }
    }
    return findings;
  }

  private void references(Lexicon lexicon, Term term, Set<String> own, Set<String> categories) {
    if (!own.contains(term.category())) {
      error(
          term.place(),
          term.id() + " stands under the category " + term.category() + ", which is not defined",
          "Define it under \"categories\" of this file, or correct the name.");
    }
    for (String other : term.also()) {
      if (!categories.contains(other)) {
        // Only a warning: a user's lexicon may replace the one that defined it.
        findings.add(
            Finding.warning(
                term.place(),
                term.id()
                    + " names the category "
                    + other
                    + " under \"also\"; no lexicon defines it",
                "Correct the name, or delete it."));
      }
    }
    for (String name : term.unless()) {
      if (!lexicons.exclusions().containsKey(name)) {
        error(
            term.place(),
            term.id() + " names the exclusion " + name + ", which is not defined",
            "Define it in context/exclusions.yaml, or correct the name.");
      }
    }
    sources(lexicon, term.source(), term.place());
  }

  private void sources(Lexicon lexicon, List<String> keys, Place place) {
    for (String key : keys) {
      if (!lexicon.sources().containsKey(key)) {
        error(
            place,
            "the source " + key + " is not in this file's list",
            "Add it under \"sources\" at the top, with its full reference.");
      }
    }
  }

  private void unique(String kind, String id, Place place, Map<String, Place> seen) {
    Place former = seen.putIfAbsent(id, place);
    if (former != null) {
      error(
          place,
          "the "
              + kind
              + ' '
              + id
              + " is defined in "
              + former.file()
              + ':'
              + former.line()
              + " already",
          "Give one of them another id.");
    }
  }

  private void error(Place place, String message, String cure) {
    findings.add(Finding.error(place, message, cure));
  }
}
