package no.samlese.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Notes forms with a word that no analyser knows, alone or as a compound: a new word, or a
 * misspelling.
 */
final class UnknownForms {
  private final KnownWords words = new KnownWords();

  /** One note a form. */
  List<Finding> findings(Lexicons lexicons) {
    List<Finding> findings = new ArrayList<>();
    for (Term term : lexicons.terms()) {
      if (term.pos() != PartOfSpeech.ABBR) {
        term.forms().forEach(form -> check(form, findings));
      }
    }
    return findings;
  }

  private void check(Form form, List<Finding> to) {
    Set<String> unknown = new LinkedHashSet<>();
    for (String word : form.text().split(" ", -1)) {
      if (isChecked(word) && !words.has(word.toLowerCase(Locale.ROOT), form.language())) {
        unknown.add(word);
      }
    }
    if (!unknown.isEmpty()) {
      String what = String.join(", ", unknown);
      String message = "no list of words (" + form.language().code() + ") has \"" + what + "\"";
      to.add(Finding.note(form.place(), message, "Look at the spelling; a new word may stay."));
    }
  }

  /** Not a first part that waits for its last, and no abbreviation. */
  private static boolean isChecked(String word) {
    return !word.endsWith("-")
        && !word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }
}
