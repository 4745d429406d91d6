package no.samlese.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samlese.text.Language;

/**
 * Lists the printed forms that stand for a term.
 *
 * <p>Full-form lists come first in the pipeline (a token's lemma is looked up too); these paradigms
 * find what no list knows, since most terms are compounds and newer than any list. They generate
 * too much rather than too little: {@code ledelser} and {@code hierarkia} are found whether or not
 * the norm allows them. Three kinds of form are left out because they are common words of another
 * meaning: the imperative of short verbs ({@code led}), the preterite in -de but after v, g and
 * diphthongs ({@code ledde}, {@code ledd}), and the present participle, which lexicons enter as an
 * adjective.
 *
 * <ul>
 *   <li>An exact form, a phrase or an abbreviation stands as written; an abbreviation also takes
 *       endings, with and without a hyphen.
 *   <li>In a phrase tagged as a noun the last word before a preposition inflects, and words before
 *       it agree if they are adjectives: {@code politisk leder}, {@code politiske ledere}.
 *   <li>In a phrase tagged as a verb the first word inflects; as an adjective, the last.
 *   <li>{@code og} and other words within a phrase stand as written.
 * </ul>
 */
public final class Inflector {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "av", "i", "på", "til", "for", "med", "mellom", "om", "ved", "fra", "frå", "under",
          "over", "of", "by", "in", "on", "to", "with", "between", "across", "mellem", "and", "og",
          "eller");

  private static final Map<Language, Paradigm> PARADIGMS =
      Map.of(
          Language.BOKMAAL, new Bokmaal(),
          Language.NYNORSK, new Nynorsk(),
          Language.DANISH, new Danish(),
          Language.ENGLISH, new English());

  private Inflector() {}

  /** All printed forms of a term; the same text occurs once a language. */
  public static List<WordForm> forms(Term term) {
    Map<String, WordForm> forms = new LinkedHashMap<>();
    for (Form form : term.forms()) {
      for (String text : texts(form, term.pos())) {
        forms.putIfAbsent(form.language().code() + ' ' + text, new WordForm(text, form));
      }
    }
    return List.copyOf(forms.values());
  }

  /** The printed forms of one spelling, itself first. */
  static Set<String> texts(Form form, PartOfSpeech pos) {
    String written = form.text().strip().replaceAll("\\s+", " ");
    if (pos == PartOfSpeech.ABBR) {
      return form.exact() ? Set.of(written) : abbreviation(written);
    }
    String text = written.toLowerCase(Locale.ROOT);
    if (form.exact() || !pos.inflects()) {
      return Set.of(text);
    }
    Paradigm paradigm = PARADIGMS.getOrDefault(form.language(), PARADIGMS.get(Language.BOKMAAL));
    List<String> words = List.of(text.split(" "));
    if (words.size() == 1) {
      return word(text, pos, paradigm);
    }
    return phrase(words, pos, paradigm);
  }

  private static Set<String> word(String word, PartOfSpeech pos, Paradigm paradigm) {
    return switch (pos) {
      case VERB -> paradigm.verb(word);
      case ADJ -> paradigm.adjective(word);
      default -> paradigm.noun(word, pos);
    };
  }

  private static Set<String> abbreviation(String text) {
    return new Endings(text)
        .add(text, "s", "'s", "\u2019s", "-s", "-en", "-et", "-er", "-ene", "-ens", "-ets")
        .forms();
  }

  private static Set<String> phrase(List<String> words, PartOfSpeech pos, Paradigm paradigm) {
    int head = pos == PartOfSpeech.VERB ? 0 : headOf(words);
    Set<String> texts = new LinkedHashSet<>();
    for (String headForm : word(words.get(head), pos, paradigm)) {
      for (List<String> before : agreeing(words.subList(0, head), pos, paradigm)) {
        List<String> all = new ArrayList<>(before);
        all.add(headForm);
        all.addAll(words.subList(head + 1, words.size()));
        texts.add(String.join(" ", all));
      }
    }
    return texts;
  }

  /** Index of the word that inflects: the last before the first preposition. */
  private static int headOf(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i)) && !words.get(i - 1).endsWith("-")) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  /** The words before a noun, as they are and with each of them inflected alike. */
  private static Set<List<String>> agreeing(
      List<String> words, PartOfSpeech pos, Paradigm paradigm) {
    Set<List<String>> results = new LinkedHashSet<>();
    results.add(words);
    if (!pos.isNoun() || words.stream().anyMatch(word -> word.endsWith("-"))) {
      return results;
    }
    List<List<String>> columns = new ArrayList<>();
    int longest = 1;
    for (String word : words) {
      List<String> column =
          PREPOSITIONS.contains(word)
              ? List.of(word)
              : List.copyOf(new LinkedHashSet<>(paradigm.attributive(word)));
      columns.add(column);
      longest = Math.max(longest, column.size());
    }
    // Neuter forms come before plural and definite ones: short columns lack the neuter.
    for (int fromEnd = 0; fromEnd < longest; fromEnd++) {
      List<String> row = new ArrayList<>();
      for (List<String> column : columns) {
        row.add(column.get(Math.max(0, column.size() - 1 - fromEnd)));
      }
      results.add(row);
    }
    return results;
  }
}
