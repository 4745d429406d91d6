package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import no.samlese.store.HitCodes;
import no.samlese.text.HitRelation;
import no.samlese.text.Language;

/**
 * An invented text of one block, with what is known of it. Offsets are those of its text, tokens
 * count from 0.
 *
 * @param text the text
 * @param language language of its words
 * @param sentences in order
 * @param mentions terms in order, without overlap
 * @param words tokens with a letter
 * @param tokens words, numbers and marks
 */
record Passage(
    String text,
    Language language,
    List<Part> sentences,
    List<Mention> mentions,
    int words,
    int tokens) {
  Passage {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
  }

  /** A sentence. */
  record Part(int start, int end, int words, int firstToken) {
    private Part moved(int characters, int tokens) {
      return new Part(start + characters, end + characters, words, firstToken + tokens);
    }
  }

  /** What is said of a mention of a term. */
  record Remarks(HitCodes codes, HitRelation relation, boolean uncertain) {}

  /** A term in the text. */
  record Mention(
      int start,
      int end,
      int sentence,
      int firstToken,
      int lastToken,
      PlantedTerm term,
      Remarks remarks) {
    private Mention moved(int characters, int sentences, int tokens) {
      return new Mention(
          start + characters,
          end + characters,
          sentence + sentences,
          firstToken + tokens,
          lastToken + tokens,
          term,
          remarks);
    }
  }

  /** This passage and another after it, as one. */
  Passage then(Passage next) {
    int characters = text.length() + 1;
    List<Part> allSentences = new ArrayList<>(sentences);
    next.sentences.forEach(part -> allSentences.add(part.moved(characters, tokens)));
    List<Mention> allMentions = new ArrayList<>(mentions);
    next.mentions.forEach(m -> allMentions.add(m.moved(characters, sentences.size(), tokens)));
    return new Passage(
        text + " " + next.text,
        language,
        allSentences,
        allMentions,
        words + next.words,
        tokens + next.tokens);
  }
}
