package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.clean.ocr.Candidate.Kind;
import no.samlese.language.LanguageData;
import no.samlese.language.WordAutomaton;
import no.samlese.language.WordList;
import no.samlese.language.WordList.Column;
import no.samlese.text.Language;

/**
 * Finds the words that may have been printed where a word was read: walks the automaton of words
 * and the word that was read side by side, through the confusions. What the list does not know is
 * built from the parts of compounds, or spelled letter by letter ({@link Speller}).
 *
 * <p>Not for use by several threads. The work for a word is bounded, whatever the word.
 */
final class CandidateGenerator {
  private static final int MAX_LENGTH = 45;
  private static final int BUDGET = 6000;
  private static final float MIN_CHANNEL = -13f;
  private static final float SPACE_LOST = (float) Math.log(3e-4);
  private static final float COMPOUND_SHARE = (float) Math.log(0.5);
  private static final float PART_SHARE = (float) Math.log(0.05);
  private static final float MIN_PAIR_WORD = -12.5f;
  private static final float FREQUENT_PAIR_WORD = -6.8f;
  private static final float GOOD_WORD = -17f;
  private static final float RIGHT_COMPOUND = -2.5f;
  private static final int MIN_PART = 3;
  private static final float MIN_SHORT_PART = -11.2f;
  private static final int MAX_DROP = 4;

  private final WordList words;
  private final WordAutomaton automaton;
  private final LanguageData data;
  private final ConfusionTable table;
  private final Speller speller;
  private final LetterCase letterCase;
  private final RawReading rawReading;

  private final char[] out = new char[2 * MAX_LENGTH + 8];
  private final int[] ops = new int[64];
  private final int[] opPositions = new int[64];
  private final Map<String, Found> found = new LinkedHashMap<>();
  private String raw = "";
  private int budget;
  private boolean compounds;
  private boolean drops;

  /** A reading that the walk came upon, and how it came there. */
  private record Found(Candidate candidate, float prior) {}

  /** Where the walk stands: what is consumed, what is built, and at what price. */
  private record Step(
      int node, int position, int index, int length, int count, float channel, Parts parts) {}

  /** The parts of the word before the one that is walked. */
  private record Parts(int count, int start, float form, int first) {
    private static final Parts NONE = new Parts(0, 0, 0, -1);
  }

  CandidateGenerator(LanguageData data, ConfusionTable table) {
    this.data = data;
    this.words = data.words();
    this.automaton = words.automaton();
    this.table = table;
    this.speller = new Speller(data.letters(), table);
    this.letterCase = new LetterCase(table);
    this.rawReading = new RawReading(data);
  }

  /** The readings of a word, what was read among them; at least one. */
  List<Candidate> candidates(String read) {
    raw = read;
    found.clear();
    budget = BUDGET;
    compounds = false;
    if (read.length() <= MAX_LENGTH) {
      for (Confusion confusion : table.lone(read)) {
        lone(confusion);
      }
      walkAll(Parts.NONE, read.length() == 1);
      if (!isWord(read) && bestWord() < GOOD_WORD) {
        compounds = read.length() >= 2 * MIN_PART - 1;
        walkAll(Parts.NONE, found.isEmpty() || read.length() <= MAX_DROP);
      }
      if (!found.containsKey(lower(read))
          && !isForeign(read)
          && RawReading.isSpellable(read)
          && bestWord() < GOOD_WORD) {
        for (Speller.Spelling s : speller.spellings(read)) {
          add(spelled(s), s.channel() + s.letters());
        }
      }
    }
    Found whole = found.get(lower(read));
    boolean right = whole != null && whole.candidate().kind() == Kind.COMPOUND;
    List<Candidate> candidates = new ArrayList<>();
    found.values().forEach(f -> candidates.add(right ? lessLikely(f.candidate()) : f.candidate()));
    if (candidates.stream().noneMatch(c -> c.confusions().length == 0 && c.first() < 0)) {
      candidates.add(rawReading.of(read));
    }
    return candidates;
  }

  /** Where what was read is a compound as it stands, others must be better than that. */
  private static Candidate lessLikely(Candidate c) {
    return c.kind() != Kind.COMPOUND || c.confusions().length == 0
        ? c
        : new Candidate(
            c.text(),
            c.lower(),
            c.kind(),
            c.first(),
            c.word(),
            c.head(),
            c.form() + RIGHT_COMPOUND,
            c.name(),
            c.freeFirst(),
            c.confusions());
  }

  private void walkAll(Parts parts, boolean withDrops) {
    drops = withDrops;
    walk(new Step(WordAutomaton.ROOT, 0, 0, 0, 0, 0, parts));
  }

  private boolean isWord(String read) {
    int index = automaton.indexOf(lower(read));
    return index >= 0 && words.isNorwegian(index);
  }

  /** Score of the best reading so far, without context. */
  private float bestWord() {
    float best = Float.NEGATIVE_INFINITY;
    for (Found f : found.values()) {
      best = Math.max(best, f.prior() + data.ngrams().logProbability(0, f.candidate().word()));
    }
    return best;
  }

  private boolean isForeign(String word) {
    int index = automaton.indexOf(lower(word));
    return index >= 0
        && (words.knows(index, Language.ENGLISH) || words.knows(index, Language.DANISH));
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  private Candidate spelled(Speller.Spelling s) {
    String text = letterCase.text(raw, s.lower(), s.confusions(), s.positions());
    return new Candidate(
        text,
        s.lower(),
        Kind.SPELLED,
        -1,
        unknownSign(),
        -1,
        RawReading.SPELLED_SHARE + s.letters(),
        false,
        false,
        s.confusions());
  }

  private int unknownSign() {
    return rawReading.sign(raw);
  }

  private void lone(Confusion confusion) {
    String printed = confusion.printed();
    int index = automaton.indexOf(lower(printed));
    if (index >= 0 && words.isNorwegian(index)) {
      add(
          new Candidate(
              confusion.isFreeCase() ? lower(printed) : printed,
              lower(printed),
              confusion.isIdentity() ? Kind.RAW : Kind.WORD,
              -1,
              index,
              -1,
              0,
              false,
              confusion.isFreeCase(),
              confusion.isIdentity() && !confusion.isNorwegianLetter()
                  ? new int[0]
                  : new int[] {confusion.id()}),
          (float) Math.log(confusion.share()));
    }
  }

  private void add(Candidate candidate, float prior) {
    String key = candidate.first() >= 0 ? ' ' + candidate.lower() : candidate.lower();
    Found known = found.get(key);
    if (known == null || betterThan(candidate, prior, known)) {
      found.put(key, new Found(candidate, prior));
    }
  }

  private static boolean betterThan(Candidate candidate, float prior, Found known) {
    int rank = candidate.kind().compareTo(known.candidate().kind());
    return rank < 0 || (rank == 0 && prior > known.prior());
  }

  private void walk(Step at) {
    if (budget-- <= 0 || at.channel() < MIN_CHANNEL || at.length() >= out.length - 4) {
      return;
    }
    if (automaton.accepts(at.node())) {
      if (at.position() == raw.length()) {
        emit(at);
      } else {
        startNextPart(at);
      }
    }
    if (at.position() < raw.length()) {
      char c = raw.charAt(at.position());
      if (!Confusion.isNorwegianLetter(c)) {
        follow(at, Character.toLowerCase(c));
      }
      for (Confusion confusion : table.startingWith(c)) {
        if (raw.length() > 1 && raw.startsWith(confusion.read(), at.position())) {
          confuse(at, confusion);
        }
      }
    }
    if (drops && at.count() == 0 && at.parts().count() == 0) {
      for (Confusion confusion : table.dropped()) {
        confuse(at, confusion);
      }
    }
  }

  private void follow(Step at, char c) {
    int edge = automaton.edge(at.node(), c);
    if (edge != WordAutomaton.NONE) {
      out[at.length()] = c;
      walk(
          new Step(
              automaton.target(edge),
              at.position() + 1,
              at.index() + automaton.wordsBefore(edge),
              at.length() + 1,
              at.count(),
              at.channel(),
              at.parts()));
    }
  }

  private void confuse(Step at, Confusion confusion) {
    int node = at.node();
    int index = at.index();
    int length = at.length();
    if (at.count() >= 6 || LetterCase.isStrayCapital(raw, at.position(), confusion)) {
      return;
    }
    for (int i = 0; i < confusion.printed().length(); i++) {
      char c = Character.toLowerCase(confusion.printed().charAt(i));
      int edge = automaton.edge(node, c);
      if (edge == WordAutomaton.NONE) {
        return;
      }
      out[length++] = c;
      index += automaton.wordsBefore(edge);
      node = automaton.target(edge);
    }
    ops[at.count()] = confusion.id();
    opPositions[at.count()] = at.length();
    walk(
        new Step(
            node,
            at.position() + confusion.read().length(),
            index,
            length,
            at.count() + 1,
            at.channel() + (float) Math.log(confusion.share()),
            at.parts()));
  }

  private void startNextPart(Step at) {
    int length = at.length() - at.parts().start();
    if (!compounds
        || raw.length() - at.position() < MIN_PART - 1
        || length < 2
        || at.parts().first() >= 0) {
      return;
    }
    float modifier = words.logProbability(at.index(), Column.MODIFIER);
    float least = length == MIN_PART ? MIN_SHORT_PART : Float.NEGATIVE_INFINITY;
    if (length >= MIN_PART && at.parts().count() < 2 && modifier > least) {
      walk(
          restart(
              at,
              new Parts(at.parts().count() + 1, at.length(), at.parts().form() + modifier, -1),
              0));
    }
    if (at.parts().count() == 0
        && raw.length() - at.position() >= 2
        && words.logProbability(at.index(), Column.BOKMAAL) > MIN_PAIR_WORD) {
      walk(restart(at, new Parts(0, at.length(), 0, at.index()), SPACE_LOST));
    }
  }

  private static Step restart(Step at, Parts parts, float cost) {
    return new Step(
        WordAutomaton.ROOT, at.position(), 0, at.length(), at.count(), at.channel() + cost, parts);
  }

  private void emit(Step at) {
    Parts parts = at.parts();
    int index = at.index();
    boolean norwegian = words.isNorwegian(index);
    if (parts.first() >= 0) {
      float second = words.logProbability(index, Column.BOKMAAL);
      float first = words.logProbability(parts.first(), Column.BOKMAAL);
      if (norwegian
          && at.length() - parts.start() >= 2
          && Math.max(first, second) > FREQUENT_PAIR_WORD
          && Math.min(first, second) > MIN_PAIR_WORD
          && !isForeign(raw)) {
        emit(at, Kind.PAIR, index, 0);
      }
    } else if (parts.count() > 0) {
      float head = words.logProbability(index, Column.HEAD);
      if (at.length() - parts.start() >= MIN_PART && head > Float.NEGATIVE_INFINITY) {
        emit(at, Kind.COMPOUND, unknownSign(), COMPOUND_SHARE + parts.form() + head);
      }
    } else if (norwegian) {
      emit(at, at.count() == 0 ? Kind.RAW : Kind.WORD, index, 0);
    } else if (words.isPart(index)) {
      emit(
          at,
          Kind.COMPOUND,
          unknownSign(),
          PART_SHARE + words.logProbability(index, Column.MODIFIER));
    }
  }

  private void emit(Step at, Kind kind, int word, float form) {
    int head = kind == Kind.COMPOUND ? at.index() : -1;
    int[] confusions = Arrays.copyOf(ops, at.count());
    int[] positions = Arrays.copyOf(opPositions, at.count());
    String lower = new String(out, 0, at.length());
    String text = letterCase.text(raw, lower, confusions, positions);
    boolean free = at.count() > 0 && positions[0] == 0 && table.get(confusions[0]).isFreeCase();
    if (kind == Kind.PAIR) {
      int cut = at.parts().start();
      lower = lower.substring(0, cut) + ' ' + lower.substring(cut);
      text = text.substring(0, cut) + ' ' + text.substring(cut);
    }
    add(
        new Candidate(
            text,
            lower,
            kind,
            at.parts().first(),
            word,
            head,
            kind == Kind.PAIR ? SPACE_LOST : form,
            word < automaton.size() && words.isName(word),
            free,
            confusions),
        at.channel() + form);
  }
}
