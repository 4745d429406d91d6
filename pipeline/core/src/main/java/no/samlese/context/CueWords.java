package no.samlese.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import no.samlese.text.Token;

/**
 * The words of all cues of one language, looked up in one pass over a sentence. A word stands for
 * itself and for the forms of which it is the lemma; {@code samskap*} for all that begin so, {@code
 * *styring} for all that end so; {@code bruker/noun} for one part of speech.
 */
final class CueWords {
  private static final String ANY = "*";
  private static final char TAG = '/';

  /** A word or phrase of a cue. */
  private record Entry(CompiledCue cue, List<String> words, String form) {}

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final Map<String, List<Entry>> byBeginning = new HashMap<>();
  private final Map<String, List<Entry>> byEnding = new HashMap<>();
  private final SortedSet<Integer> beginnings = new TreeSet<>();
  private final SortedSet<Integer> endings = new TreeSet<>();

  /** The words of a phrase as it is written in a file. */
  static List<String> split(String phrase) {
    return Arrays.asList(phrase.strip().split("\\s+"));
  }

  void add(CompiledCue cue, String phrase) {
    List<String> words = split(phrase);
    Entry entry = new Entry(cue, words, phrase);
    String first = withoutTag(words.get(0));
    if (first.endsWith(ANY)) {
      String beginning = first.substring(0, first.length() - 1);
      beginnings.add(beginning.length());
      byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(entry);
    } else if (first.startsWith(ANY)) {
      endings.add(first.length() - 1);
      byEnding.computeIfAbsent(first.substring(1), e -> new ArrayList<>()).add(entry);
    } else {
      byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(entry);
    }
  }

  private static String withoutTag(String word) {
    int slash = word.indexOf(TAG);
    return slash <= 0 ? word : word.substring(0, slash);
  }

  private static boolean hasPartOfSpeech(String word, Token token) {
    int slash = word.indexOf(TAG);
    return slash <= 0 || word.substring(slash + 1).equalsIgnoreCase(token.pos());
  }

  /** All cues whose words stand in a sentence. */
  List<FoundCue> find(List<Token> tokens) {
    List<FoundCue> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String norm = token.norm();
      addAll(byFirst.get(norm), tokens, i, found);
      if (!norm.equals(token.lemma())) {
        addAll(byFirst.get(token.lemma()), tokens, i, found);
      }
      int length = norm.length();
      addAll(beginnings, length, n -> byBeginning.get(norm.substring(0, n)), tokens, i, found);
      addAll(endings, length, n -> byEnding.get(norm.substring(length - n)), tokens, i, found);
    }
    return found;
  }

  private static void addAll(
      SortedSet<Integer> lengths,
      int longest,
      IntFunction<List<Entry>> entries,
      List<Token> tokens,
      int at,
      List<FoundCue> found) {
    for (int length : lengths) {
      if (length > longest) {
        return;
      }
      addAll(entries.apply(length), tokens, at, found);
    }
  }

  private static void addAll(
      List<Entry> entries, List<Token> tokens, int at, List<FoundCue> found) {
    if (entries == null) {
      return;
    }
    for (Entry entry : entries) {
      int last = at + entry.words().size() - 1;
      if (last < tokens.size()
          && hasPartOfSpeech(entry.words().get(0), tokens.get(at))
          && restStands(entry.words(), tokens, at)) {
        found.add(new FoundCue(entry.cue(), at, last, entry.form()));
      }
    }
  }

  private static boolean restStands(List<String> words, List<Token> tokens, int at) {
    for (int i = 1; i < words.size(); i++) {
      if (!matches(words.get(i), tokens.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word of a rule, with or without a star or a part of speech, stands for a token. */
  static boolean matches(String rule, Token token) {
    if (!hasPartOfSpeech(rule, token)) {
      return false;
    }
    String word = withoutTag(rule);
    String norm = token.norm();
    if (word.endsWith(ANY)) {
      return norm.startsWith(word.substring(0, word.length() - 1));
    }
    if (word.startsWith(ANY)) {
      return norm.endsWith(word.substring(1));
    }
    return norm.equals(word) || token.lemma().equals(word);
  }
}
