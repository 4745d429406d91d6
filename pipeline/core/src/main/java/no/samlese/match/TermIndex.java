package no.samlese.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.lexicon.Form;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.WordForm;
import no.samlese.text.Language;

/**
 * The lexicons as the matcher reads them: all inflected forms in a trie of words, base forms by
 * lemma, first and last parts of compounds in tries of letters.
 */
final class TermIndex {
  /** Shortest term that is looked for in compounds written without a hyphen. */
  static final int SHORTEST_PART = 4;

  /** Shortest English word that is taken for a quotation in a sentence of another language. */
  private static final int SHORTEST_QUOTED = 5;

  /** Ends of words that take an -s before another part of a compound, always. */
  private static final String[] JOINED = {
    "ing", "sjon", "het", "heit", "skap", "else", "dom", "nad", "leik", "tet"
  };

  private final WordTrie forms = new WordTrie();
  private final Map<String, List<Target>> lemmas = new HashMap<>();
  private final Map<String, List<Target>> modifierLemmas = new HashMap<>();
  private final StemTrie modifiers = new StemTrie(false);
  private final StemTrie heads = new StemTrie(true);
  private final Map<String, List<Target>> abbreviations = new HashMap<>();
  private final Map<String, List<SpreadPhrase>> spread = new HashMap<>();
  private final WordFilter words = new WordFilter(19);
  private final WordFilter pairs = new WordFilter(20);
  private final WordFilter bases = new WordFilter(17);
  private final WordFilter spreadOpenings = new WordFilter(14);

  TermIndex(Lexicons lexicons) {
    Map<String, Surroundings> unless = new HashMap<>();
    lexicons.exclusions().forEach((id, rule) -> unless.put(id, new Surroundings(rule)));
    int rank = 0;
    int index = 0;
    for (Lexicon lexicon : lexicons.lexicons()) {
      for (Term term : lexicon.terms()) {
        List<Surroundings> rules = term.unless().stream().map(unless::get).toList();
        add(new CompiledTerm(term, index, rank++, rules));
      }
      index++;
    }
    lemmas.keySet().forEach(bases::add);
    spread.keySet().forEach(spreadOpenings::add);
    forms.forEachWord(this::addToFilters);
  }

  private void addToFilters(String first, WordTrie node) {
    if (!node.targets().isEmpty() || !node.stems().isEmpty()) {
      words.add(first);
    }
    node.forEachWord((second, end) -> pairs.add(WordFilter.pair(first, second)));
  }

  /** Whether a word may be a form, or a word and the next the beginning of one. */
  boolean mayOpen(String key, String next) {
    return words.mayHave(key) || pairs.mayHave(WordFilter.pair(key, next));
  }

  /** All forms, word by word. */
  WordTrie forms() {
    return forms;
  }

  /** Targets whose base form is this lemma; empty if none. */
  List<Target> ofLemma(String lemma) {
    return bases.mayHave(lemma) ? lemmas.getOrDefault(lemma, List.of()) : List.of();
  }

  /** Targets that may be an earlier part of a compound, by the part's lemma. */
  List<Target> ofModifierLemma(String lemma) {
    return modifierLemmas.getOrDefault(lemma, List.of());
  }

  /** Abbreviations that may stand before a hyphen, in lower case. */
  List<Target> ofAbbreviation(String key) {
    return abbreviations.getOrDefault(key, List.of());
  }

  /** Phrases with gaps or free order that begin with a word. */
  List<SpreadPhrase> spreadFrom(String key) {
    return spreadOpenings.mayHave(key) ? spread.getOrDefault(key, List.of()) : List.of();
  }

  StemTrie modifiers() {
    return modifiers;
  }

  StemTrie heads() {
    return heads;
  }

  private void add(CompiledTerm term) {
    List<WordForm> inflected = Inflector.forms(term.term());
    for (WordForm form : inflected) {
      addForm(term, form.text(), form.form());
    }
    for (Form form : term.term().forms()) {
      if (!form.exact()) {
        addBase(term, form, inflected);
      }
    }
  }

  private void addForm(CompiledTerm term, String text, Form form) {
    String lower = text.toLowerCase(Locale.ROOT);
    Target target = target(term, form, text);
    List<String> keys = WordKey.ofForm(lower);
    forms.path(keys).add(target);
    if (!term.term().spread().isNone() && keys.size() > 1) {
      for (SpreadPhrase phrase : SpreadPhrase.of(target, keys)) {
        spread.computeIfAbsent(phrase.keys().get(0), key -> new ArrayList<>(1)).add(phrase);
      }
    }
    if (lower.indexOf('-') > 0) {
      addWithSpaces(lower, target);
    }
    if (keys.size() == 2 && form.language() == Language.ENGLISH) {
      // English writes middle-management as well as middle management.
      forms.path(List.of(keys.get(0) + keys.get(1))).add(target);
    }
    boolean single = keys.size() == 1 && keys.get(0).length() >= SHORTEST_PART;
    if (single && term.term().compound().head() && isPartLanguage(form)) {
      heads.add(new StemTrie.Stem(keys.get(0), false, target));
    }
  }

  /** {@code co-creation} is written {@code co creation} too. */
  private void addWithSpaces(String lower, Target target) {
    List<String> keys = new ArrayList<>();
    for (String word : WordKey.ofForm(lower.replaceAll("(?<=[^ ])-(?=[^ ])", " "))) {
      if (word.length() < 2) {
        return;
      }
      keys.add(word);
    }
    if (target.capitals().isEmpty()) {
      forms.path(keys).add(target);
    }
  }

  private void addBase(CompiledTerm term, Form form, List<WordForm> inflected) {
    Target target = target(term, form, form.text());
    String base = form.text().toLowerCase(Locale.ROOT);
    List<String> keys = WordKey.ofForm(base);
    PartOfSpeech pos = term.term().pos();
    if (keys.size() == 1 && pos.inflects()) {
      put(lemmas, base, target);
    }
    if (!term.term().compound().modifier() || !isPartLanguage(form)) {
      return;
    }
    if (pos == PartOfSpeech.ABBR) {
      put(abbreviations, base, target);
    } else if (keys.size() == 1) {
      put(modifierLemmas, base, target);
      if (keys.get(0).length() >= SHORTEST_PART) {
        modifiers.add(new StemTrie.Stem(keys.get(0), isJoined(base), target));
      }
    } else {
      addPhraseStem(form, inflected, target);
    }
  }

  /** {@code distribuert ledelse} is found in {@code distribuerte ledelsesstrukturer}. */
  private void addPhraseStem(Form form, List<WordForm> inflected, Target target) {
    String last = WordKey.of(form.text().substring(form.text().lastIndexOf(' ') + 1));
    StemTrie.Stem stem = new StemTrie.Stem(last.toLowerCase(Locale.ROOT), isJoined(last), target);
    for (WordForm word : inflected) {
      List<String> keys = WordKey.ofForm(word.text());
      if (word.form().equals(form) && keys.get(keys.size() - 1).equals(stem.text())) {
        forms.path(keys.subList(0, keys.size() - 1)).addStem(stem);
      }
    }
  }

  /** English writes compounds apart. */
  private static boolean isPartLanguage(Form form) {
    return LanguageSet.bit(form.language()) != LanguageSet.ENGLISH;
  }

  private static boolean isJoined(String word) {
    for (String end : JOINED) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static Target target(CompiledTerm term, Form form, String printed) {
    String text = form.text();
    boolean quotable = text.indexOf(' ') > 0 || text.length() >= SHORTEST_QUOTED;
    String capitals = term.term().pos() == PartOfSpeech.ABBR ? text : "";
    return new Target(
        term,
        text,
        LanguageSet.ofForm(form.language(), printed),
        capitals,
        quotable || !capitals.isEmpty());
  }

  private static void put(Map<String, List<Target>> map, String key, Target target) {
    List<Target> targets = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).sameTerm(target)) {
        targets.set(i, targets.get(i).with(target.languages()));
        return;
      }
    }
    targets.add(target);
  }
}
