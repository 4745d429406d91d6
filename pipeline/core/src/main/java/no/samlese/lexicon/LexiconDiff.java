package no.samlese.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How two sets of lexicons differ in what they find. Examples, notes and sources are left out.
 *
 * @param versions lexicons whose version is another, such as {@code leadership 1.0.0 → 1.1.0}
 * @param added terms of the second alone
 * @param removed terms of the first alone
 * @param changed terms of both that are not the same
 */
public record LexiconDiff(
    List<String> versions, List<Term> added, List<Term> removed, List<Change> changed) {
  private static final String NONE = "none";

  public LexiconDiff {
    versions = List.copyOf(versions);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /**
   * A term that changed.
   *
   * @param term its identifier
   * @param what changed, one a field
   */
  public record Change(String term, List<String> what) {
    public Change {
      what = List.copyOf(what);
    }
  }

  /** Compares. */
  public static LexiconDiff of(Lexicons before, Lexicons after) {
    Map<String, Term> old = byId(before);
    Map<String, Term> current = byId(after);
    List<Change> changed = new ArrayList<>();
    for (Term term : current.values()) {
      if (old.containsKey(term.id())) {
        List<String> what = changes(old.get(term.id()), term);
        what.addAll(exclusions(term, old.get(term.id()), before, after));
        if (!what.isEmpty()) {
          changed.add(new Change(term.id(), what));
        }
      }
    }
    return new LexiconDiff(
        versions(before, after),
        current.values().stream().filter(term -> !old.containsKey(term.id())).toList(),
        old.values().stream().filter(term -> !current.containsKey(term.id())).toList(),
        changed);
  }

  private static Map<String, Term> byId(Lexicons lexicons) {
    Map<String, Term> terms = new LinkedHashMap<>();
    lexicons.terms().forEach(term -> terms.put(term.id(), term));
    return terms;
  }

  private static List<String> versions(Lexicons before, Lexicons after) {
    Map<String, String> old = versions(before);
    Map<String, String> current = versions(after);
    Set<String> names = new TreeSet<>(old.keySet());
    names.addAll(current.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(old.get(name), current.get(name)))
        .map(
            name ->
                name
                    + ' '
                    + old.getOrDefault(name, NONE)
                    + " → "
                    + current.getOrDefault(name, NONE))
        .toList();
  }

  private static Map<String, String> versions(Lexicons lexicons) {
    return lexicons.lexicons().stream()
        .collect(Collectors.toMap(Lexicon::name, Lexicon::version, (first, second) -> second));
  }

  private static List<String> changes(Term old, Term current) {
    List<String> what = new ArrayList<>();
    compare("category", old.category(), current.category(), what);
    compare("facet", old.facet(), current.facet(), what);
    compare("pos", old.pos().label(), current.pos().label(), what);
    compare("compound", old.compound().label(), current.compound().label(), what);
    compareSets("also", Set.copyOf(old.also()), Set.copyOf(current.also()), what);
    compareSets("unless", Set.copyOf(old.unless()), Set.copyOf(current.unless()), what);
    compareSets("forms", forms(old), forms(current), what);
    return what;
  }

  private static Set<String> forms(Term term) {
    Set<String> forms = new LinkedHashSet<>();
    for (Form form : term.forms()) {
      forms.add(form.language().code() + ' ' + (form.exact() ? "=" : "") + form.text());
    }
    return forms;
  }

  private static void compare(String field, String old, String current, List<String> to) {
    if (!old.equals(current)) {
      to.add(
          field
              + ": "
              + (old.isEmpty() ? NONE : old)
              + " → "
              + (current.isEmpty() ? NONE : current));
    }
  }

  private static void compareSets(
      String field, Set<String> old, Set<String> current, List<String> to) {
    List<String> signs = new ArrayList<>();
    current.stream().filter(s -> !old.contains(s)).sorted().forEach(s -> signs.add("+ " + s));
    old.stream().filter(s -> !current.contains(s)).sorted().forEach(s -> signs.add("- " + s));
    if (!signs.isEmpty()) {
      to.add(field + ": " + String.join(", ", signs));
    }
  }

  /** Exclusions that both versions of a term name, and that say something else now. */
  private static List<String> exclusions(Term current, Term old, Lexicons before, Lexicons after) {
    return current.unless().stream()
        .filter(name -> old.unless().contains(name))
        .filter(
            name -> !sameConditions(before.exclusions().get(name), after.exclusions().get(name)))
        .map(name -> "exclusion " + name + " says something else")
        .toList();
  }

  private static boolean sameConditions(Exclusion old, Exclusion current) {
    return old.next().equals(current.next())
        && old.previous().equals(current.previous())
        && Set.copyOf(old.within()).equals(Set.copyOf(current.within()))
        && old.without().equals(current.without());
  }
}
