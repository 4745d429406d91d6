package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samlese.text.Language;

/** Puts a passage together word by word, and counts as the annotation would. */
final class PassageBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Passage.Part> sentences = new ArrayList<>();
  private final List<Passage.Mention> mentions = new ArrayList<>();
  private int tokens;
  private int words;
  private int sentenceStart;
  private int tokensBefore;
  private int wordsBefore;

  /** Words so far. */
  int words() {
    return words;
  }

  private int begin(String next) {
    if (text.length() > 0) {
      text.append(' ');
    }
    boolean first = tokens == tokensBefore;
    int start = text.length();
    if (first) {
      sentenceStart = start;
      text.append(next.substring(0, 1).toUpperCase(Locale.ROOT)).append(next, 1, next.length());
    } else {
      text.append(next);
    }
    return start;
  }

  /** Adds an ordinary word or a number; the first of a sentence gets its capital. */
  void word(String word) {
    begin(word);
    tokens++;
    words += PlantedTerm.isWord(word) ? 1 : 0;
  }

  /** Adds a term. */
  void mention(PlantedTerm term, Passage.Remarks remarks) {
    int start = begin(term.text());
    int first = tokens;
    tokens += (int) term.text().chars().filter(c -> c == ' ').count() + 1;
    words += term.words();
    mentions.add(
        new Passage.Mention(
            start, text.length(), sentences.size(), first, tokens - 1, term, remarks));
  }

  /** Adds a comma or another mark that stands close to the word before it. */
  void mark(char mark) {
    text.append(mark);
    tokens++;
  }

  /** Ends a sentence that has at least one token. */
  void endSentence() {
    sentences.add(
        new Passage.Part(sentenceStart, text.length(), words - wordsBefore, tokensBefore));
    tokensBefore = tokens;
    wordsBefore = words;
  }

  Passage build(Language language) {
    return new Passage(text.toString(), language, sentences, mentions, words, tokens);
  }
}
