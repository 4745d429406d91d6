package no.samlese.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/** Puts endings to stems and collects what comes out. */
final class Endings {
  private final Set<String> forms = new LinkedHashSet<>();

  Endings(String word) {
    forms.add(word);
  }

  /** Adds the stem with each of the endings. */
  Endings add(String stem, String... endings) {
    for (String ending : endings) {
      forms.add(stem + ending);
    }
    return this;
  }

  /** Adds the genitive of all forms so far; words in -s, -x and -z take an apostrophe alone. */
  Endings genitives() {
    for (String form : Set.copyOf(forms)) {
      char last = form.charAt(form.length() - 1);
      forms.add(last == 's' || last == 'x' || last == 'z' ? form + '\'' : form + 's');
    }
    return this;
  }

  Set<String> forms() {
    return forms;
  }

  /** The word without its last letters. */
  static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  static boolean isVowel(char c) {
    return "aeiouyæøåéö".indexOf(c) >= 0;
  }

  /** Whether the last two letters are the same consonant: {@code tverrsektoriell}. */
  static boolean endsDoubled(String word) {
    int n = word.length();
    return n > 2 && word.charAt(n - 1) == word.charAt(n - 2) && !isVowel(word.charAt(n - 1));
  }

  static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
