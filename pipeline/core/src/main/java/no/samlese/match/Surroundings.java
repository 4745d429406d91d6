package no.samlese.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samlese.lexicon.Exclusion;
import no.samlese.text.CompoundRole;

/** An exclusion made ready for use. */
final class Surroundings {
  private final Set<String> next;
  private final Set<String> previous;
  private final Set<String> without;
  private final WordFilter company = new WordFilter(12);
  private final Set<String> words = new HashSet<>();
  private final List<List<String>> phrases = new ArrayList<>();

  Surroundings(Exclusion exclusion) {
    this.next = keys(exclusion.next());
    this.previous = keys(exclusion.previous());
    this.without = keys(exclusion.without());
    without.forEach(company::add);
    for (String text : exclusion.within()) {
      List<String> keys = WordKey.ofForm(text.toLowerCase(Locale.ROOT));
      if (keys.size() == 1) {
        words.add(keys.get(0));
      } else {
        phrases.add(keys);
      }
    }
  }

  private static Set<String> keys(Set<String> words) {
    Set<String> keys = new HashSet<>();
    words.forEach(word -> keys.add(WordKey.of(word)));
    return Set.copyOf(keys);
  }

  /** Whether a hit from one word to another is to be dropped. */
  boolean excludes(SentenceWords sentence, int first, int last, CompoundRole role) {
    return next.contains(sentence.key(last + 1))
        || previous.contains(sentence.key(first - 1))
        || isWithinWord(sentence, first, last, role)
        || isWithinPhrase(sentence, first, last)
        || lacks(sentence);
  }

  private boolean isWithinWord(SentenceWords sentence, int first, int last, CompoundRole role) {
    if (first != last || words.isEmpty()) {
      return false;
    }
    String key = sentence.key(first);
    if (words.contains(key)) {
      return true;
    }
    if (role == CompoundRole.NONE) {
      return false;
    }
    for (String word : words) {
      if (key.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean lacks(SentenceWords sentence) {
    return !without.isEmpty() && !sentence.keepsCompanyWith(without, company);
  }

  private boolean isWithinPhrase(SentenceWords sentence, int first, int last) {
    for (List<String> phrase : phrases) {
      for (int start = Math.max(0, last - phrase.size() + 1); start <= first; start++) {
        if (stands(sentence, phrase, start)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean stands(SentenceWords sentence, List<String> phrase, int start) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(sentence.key(start + i))) {
        return false;
      }
    }
    return true;
  }
}
