package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.samlese.language.LanguageData;
import no.samlese.language.WordList;
import no.samlese.lexicon.CompoundUse;
import no.samlese.text.Language;

/**
 * What stands for a pattern with wildcards in a format that has none: the words of our word list
 * that fit it, the most common first, and compounds that begin (or end) with one of them. All that
 * is found so, the pattern finds too; words that neither the list nor the compound rules know are
 * lost.
 */
final class Wildcards {
  /** Fewest letters that a pattern must give in a row. */
  static final int SHORTEST_STEM = 3;

  private final WordList list = LanguageData.shipped().words();
  private final Set<Language> languages;
  private final int most;

  /**
   * What a pattern stands for.
   *
   * @param texts words or phrases, the most common first, the letters given before them
   * @param found how many there were before the limit
   * @param compound where in compounds they count
   */
  record Expansion(List<String> texts, long found, CompoundUse compound) {
    Expansion {
      texts = List.copyOf(texts);
    }
  }

  private record Word(String text, float probability) {}

  /**
   * Wildcards of some languages.
   *
   * @param most how many words a pattern may become
   */
  Wildcards(Set<Language> languages, int most) {
    this.languages = Set.copyOf(languages);
    this.most = most;
  }

  static boolean isPattern(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
  }

  /** Whether each word of a pattern has letters enough to mean something. */
  static boolean isSpecific(String pattern) {
    for (String word : pattern.split(" ", -1)) {
      if (isPattern(word) && longestStem(word) < SHORTEST_STEM) {
        return false;
      }
    }
    return true;
  }

  private static int longestStem(String word) {
    int longest = 0;
    for (String piece : word.split("[*?]", -1)) {
      longest = Math.max(longest, piece.length());
    }
    return longest;
  }

  Expansion expand(String pattern) {
    List<String> words = List.of(pattern.split(" ", -1));
    long wild = words.stream().filter(Wildcards::isPattern).count();
    // Of a phrase with two wildcards, 10 words each make 100 phrases.
    int share = (int) Math.max(1, Math.floor(Math.pow(most, 1.0 / wild) + 1e-9));
    List<String> texts = List.of("");
    long found = 1;
    for (String word : words) {
      List<String> all = fitting(word);
      List<String> fitting = all.subList(0, Math.min(all.size(), share));
      found *= all.size();
      List<String> longer = new ArrayList<>();
      for (String before : texts) {
        fitting.forEach(next -> longer.add(before.isEmpty() ? next : before + ' ' + next));
      }
      texts = longer;
    }
    return new Expansion(texts, found, compound(pattern));
  }

  /** Where the last word of a pattern may go on. */
  private static CompoundUse compound(String pattern) {
    String last = pattern.substring(pattern.lastIndexOf(' ') + 1);
    boolean single = last.length() == pattern.length();
    boolean begins = last.endsWith("*");
    boolean ends = single && last.startsWith("*");
    if (last.replace("*", "").length() < 4 || isPattern(last.replaceAll("^\\*|\\*$", ""))) {
      return CompoundUse.NONE;
    }
    if (begins) {
      return ends ? CompoundUse.ANY : CompoundUse.MODIFIER;
    }
    return ends ? CompoundUse.HEAD : CompoundUse.NONE;
  }

  private List<String> fitting(String word) {
    if (!isPattern(word)) {
      return List.of(word);
    }
    Pattern pattern = regex(word);
    List<Word> found = new ArrayList<>();
    String stem = word.replaceAll("[*?].*", "");
    list.automaton()
        .forEach(
            stem,
            (text, index) -> {
              if (isWord(index) && pattern.matcher(text).matches()) {
                found.add(new Word(text, probability(index)));
              }
            });
    found.sort(Comparator.comparingDouble(Word::probability).reversed().thenComparing(Word::text));
    List<String> texts = new ArrayList<>();
    String bare = word.replace("*", "");
    if (!isPattern(bare) && word.matches("\\*?[^*]+\\*?")) {
      texts.add(bare);
    }
    found.stream().map(Word::text).filter(text -> !text.equals(bare)).forEach(texts::add);
    return texts;
  }

  private static Pattern regex(String word) {
    StringBuilder regex = new StringBuilder();
    for (String piece : word.split("(?=[*?])|(?<=[*?])", -1)) {
      regex.append(piece.equals("*") ? ".*" : piece.equals("?") ? "." : Pattern.quote(piece));
    }
    return Pattern.compile(regex.toString());
  }

  private boolean isWord(int index) {
    return !list.isPart(index)
        && languages.stream().anyMatch(language -> list.knows(index, language));
  }

  private float probability(int index) {
    float best = Float.NEGATIVE_INFINITY;
    for (Language language : languages) {
      best = Math.max(best, probability(index, language));
    }
    return best;
  }

  private float probability(int index, Language language) {
    return switch (language) {
      case BOKMAAL -> list.logProbability(index, WordList.Column.BOKMAAL);
      case NYNORSK -> list.logProbability(index, WordList.Column.NYNORSK);
      case DANISH -> list.logProbability(index, WordList.Column.DANISH);
      case ENGLISH -> list.logProbability(index, WordList.Column.ENGLISH);
      default -> Float.NEGATIVE_INFINITY;
    };
  }
}
