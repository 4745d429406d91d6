package no.samlese.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds spellings that two terms share. Within a lexicon only one of the two can be hit; across
 * lexicons both are, which is meant if one of them names the other's category under {@code also}.
 */
final class DuplicateForms {
  private record Use(Lexicon lexicon, Term term, Form form) {}

  private final Lexicons lexicons;
  private final List<Finding> findings = new ArrayList<>();

  DuplicateForms(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  List<Finding> findings() {
    Map<String, Use> written = new HashMap<>();
    for (Lexicon lexicon : lexicons.lexicons()) {
      for (Term term : lexicon.terms()) {
        for (Form form : term.forms()) {
          check(new Use(lexicon, term, form), written);
        }
      }
      unreachable(lexicon);
    }
    return findings;
  }

  private void check(Use use, Map<String, Use> written) {
    String key = use.form().language().code() + ' ' + spelling(use.form().text());
    Use former = written.putIfAbsent(key, use);
    if (former == null) {
      return;
    }
    String what = "\"" + use.form().text() + "\" is a form of " + former.term().id() + " too ";
    String where = "(" + former.form().place().file() + ':' + former.form().place().line() + ')';
    if (former.term().equals(use.term())) {
      warn(use.form(), "\"" + use.form().text() + "\" stands twice in this term", "Delete one.");
    } else if (former.lexicon().equals(use.lexicon())) {
      warn(use.form(), what + where + ", and only one of them is counted", "Keep it in one term.");
    } else if (!signals(use.term(), former.term()) && !signals(former.term(), use.term())) {
      warn(
          use.form(),
          what + where + ", and both are counted",
          "If that is meant, name the other's category under \"also\"; if not, keep it in one.");
    }
  }

  private static boolean signals(Term term, Term other) {
    return term.also().contains(other.category());
  }

  /** Terms of which every printed form belongs to a term before it. */
  private void unreachable(Lexicon lexicon) {
    Set<String> taken = new HashSet<>();
    for (Term term : lexicon.terms()) {
      Set<String> own = new HashSet<>();
      for (WordForm form : Inflector.forms(term)) {
        own.add(form.form().language().code() + ' ' + spelling(form.text()));
      }
      if (taken.containsAll(own)) {
        findings.add(
            Finding.warning(
                term.place(),
                term.id() + " is never hit: terms above it have all of its forms",
                "Delete it, or take its forms out of the others."));
      }
      taken.addAll(own);
    }
  }

  private static String spelling(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})-(?=\\p{L})", "");
  }

  private void warn(Form form, String message, String cure) {
    findings.add(Finding.warning(form.place(), message, cure));
  }
}
