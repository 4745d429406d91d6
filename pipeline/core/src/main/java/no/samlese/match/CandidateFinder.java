package no.samlese.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samlese.lexicon.PartOfSpeech;
import no.samlese.text.CompoundRole;
import no.samlese.text.HitRelation;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/** Finds everything in a sentence that may become a hit. Serves one document, on one thread. */
final class CandidateFinder {
  private static final Set<String> CONJUNCTIONS =
      Set.of("og", "eller", "samt", "and", "or", "/", "&", ",", "både", "såvel", "som");

  private static final int LONGEST_CONJUNCTION = 5;

  /** Most conjuncts that share one head. */
  private static final int MOST_CONJUNCTS = 4;

  private final TermIndex index;
  private final String text;
  private final SentenceWords words = new SentenceWords();
  private final CompoundFinder compounds;
  private final List<Candidate> found = new ArrayList<>();
  private int languages;

  /**
   * @param text the document, which the offsets of tokens point into
   */
  CandidateFinder(TermIndex index, String text) {
    this.index = index;
    this.text = text;
    this.compounds = new CompoundFinder(index, this);
  }

  SentenceWords words() {
    return words;
  }

  /** The candidates of a sentence, in no order; the list is used again for the next sentence. */
  List<Candidate> find(Sentence sentence, List<Token> introduction) {
    found.clear();
    words.read(sentence, introduction);
    languages = LanguageSet.ofSentence(sentence.language());
    for (int i = 0; i < words.size(); i++) {
      String key = words.key(i);
      if (words.isCut(i)) {
        cutWord(i, key);
      }
      spread(key, i);
      boolean holds = mayOpen(key, words.key(i + 1)) && beginningWith(key, i);
      if (Character.isLetter(key.charAt(0))) {
        if (!holds) {
          byLemma(i, key);
        }
        compounds.find(words, i);
      }
    }
    return found;
  }

  /** Whether a form may begin with a word: quick, and mostly no. */
  private boolean mayOpen(String key, String next) {
    return index.mayOpen(key, next) || isConjunction(next);
  }

  /** Adds the forms that begin with a word; whether it is one alone, in the sentence's language. */
  private boolean beginningWith(String key, int start) {
    WordTrie node = index.forms().next(key);
    if (node == null) {
      return false;
    }
    phrases(node, start);
    return holdsHere(node.targets());
  }

  private static boolean isConjunction(String key) {
    return key.length() <= LONGEST_CONJUNCTION && CONJUNCTIONS.contains(key);
  }

  /** Phrases that begin with a word and go on after a gap, or in another order. */
  private void spread(String key, int start) {
    for (SpreadPhrase phrase : index.spreadFrom(key)) {
      int last = phrase.lastFrom(words, start);
      if (last > start) {
        offer(List.of(phrase.target()), start, last, HitRelation.NONE);
      }
    }
  }

  /** All forms that begin with a word. */
  private void phrases(WordTrie first, int start) {
    WordTrie node = first;
    int last = start;
    while (node != null) {
      offer(node.targets(), start, last, HitRelation.NONE);
      if (node.isLeaf()) {
        return;
      }
      sharedHead(node, start, last);
      String key = words.key(last + 1);
      for (StemTrie.Stem stem : node.stems()) {
        if (key.length() > stem.text().length()
            && key.startsWith(stem.text())
            && CompoundRule.continues(key, stem.text().length(), stem.joined())) {
          int from = words.start(start);
          int to = Math.min(words.end(last + 1), words.start(last + 1) + stem.text().length());
          add(stem.target(), start, last + 1, from, to, CompoundRole.MODIFIER, HitRelation.NONE);
        }
      }
      node = node.next(key);
      last++;
    }
  }

  /**
   * {@code politiske og administrative ledere}: the adjective before the conjunction has its noun
   * after it.
   */
  private void sharedHead(WordTrie node, int start, int last) {
    int at = last + 1;
    for (int i = 0; i < MOST_CONJUNCTS && isConjunction(words.key(at)); i++) {
      if (!words.isWord(at + 1)) {
        return;
      }
      WordTrie whole = node.next(words.key(at + 2));
      if (whole != null) {
        for (Target target : whole.targets()) {
          if (target.term().term().pos().isNoun()) {
            offer(List.of(target), start, last, HitRelation.ELLIPTICAL);
          }
        }
        return;
      }
      at += 2;
    }
  }

  /** {@code ledelses- og styringsperspektiv}, {@code topp- og mellomledere}. */
  private void cutWord(int at, String key) {
    compounds.cutModifier(words, at, key);
    int full = at + 1;
    for (int i = 0; i < 2 * MOST_CONJUNCTS; i++) {
      if (!words.isCut(full) && !isConjunction(words.key(full))) {
        break;
      }
      full++;
    }
    String whole = words.key(full);
    String first = key.substring(0, key.length() - 1);
    for (int cut = 2; cut + 3 <= whole.length(); cut++) {
      WordTrie node = index.forms().next(first + whole.substring(cut));
      if (node != null && !node.targets().isEmpty()) {
        offer(node.targets(), at, at, HitRelation.ELLIPTICAL);
        return;
      }
    }
  }

  private boolean holdsHere(List<Target> targets) {
    for (Target target : targets) {
      if (target.isNative(languages)) {
        return true;
      }
    }
    return false;
  }

  /** By the annotator's lemma, where no form is listed or inflected as the word is printed. */
  private void byLemma(int at, String key) {
    Token token = words.token(at);
    String lemma = token.lemma();
    if (lemma.equals(key) || !words.isToken(at)) {
      return;
    }
    for (Target target : index.ofLemma(lemma)) {
      if (target.term().term().pos().agreesWith(token.pos())) {
        offer(List.of(target), at, at, HitRelation.NONE);
      }
    }
  }

  /** Adds those of the targets that the sentence's language allows, whole words as they stand. */
  private void offer(List<Target> targets, int first, int last, HitRelation relation) {
    boolean foreign = true;
    for (Target target : targets) {
      if (target.isNative(languages)) {
        foreign = false;
        add(target, first, last, relation);
      }
    }
    if (foreign) {
      for (Target target : targets) {
        if (target.isQuoted()) {
          add(target, first, last, relation);
        }
      }
    }
  }

  private void add(Target target, int first, int last, HitRelation relation) {
    add(target, first, last, words.start(first), words.end(last), CompoundRole.NONE, relation);
  }

  /** Adds a candidate unless its capitals, its language or its surroundings speak against it. */
  void add(
      Target target,
      int first,
      int last,
      int start,
      int end,
      CompoundRole role,
      HitRelation relation) {
    String capitals = target.capitals();
    if (!target.isNative(languages) && !target.isQuoted()) {
      return;
    }
    if (!capitals.isEmpty() && !text.startsWith(capitals, start)) {
      return;
    }
    for (Surroundings unless : target.term().unless()) {
      if (unless.excludes(words, first, last, role)) {
        return;
      }
    }
    PartOfSpeech pos = target.term().term().pos();
    boolean agrees = first != last || pos.agreesWith(words.token(first).pos());
    found.add(new Candidate(target, first, last, start, end, role, relation, agrees));
  }
}
