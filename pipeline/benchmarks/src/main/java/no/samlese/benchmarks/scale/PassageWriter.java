package no.samlese.benchmarks.scale;

import no.samlese.benchmarks.scale.Vocabulary.CategoryTerms;
import no.samlese.text.Language;

/** Invents paragraphs, headings, list items and other blocks out of a vocabulary. */
final class PassageWriter {
  private static final double PARAGRAPH_WORDS = 60;
  private static final double PARAGRAPH_SIGMA = 0.6;
  private static final int LONGEST_PARAGRAPH = 400;
  private static final double SENTENCE_WORDS = 15;
  private static final double SENTENCE_SIGMA = 0.45;
  private static final int SHORTEST_SENTENCE = 4;
  private static final int LONGEST_SENTENCE = 40;
  private static final double COMMA = 0.05;
  private static final int LARGEST_NUMBER = 2_000;

  private final Vocabulary vocabulary;
  private final CodePool codes;
  private final Chance chance;

  PassageWriter(Vocabulary vocabulary, CodePool codes, Chance chance) {
    this.vocabulary = vocabulary;
    this.codes = codes;
    this.chance = chance;
  }

  /** A paragraph: lengths are log-normal around sixty words. */
  Passage paragraph(SectionMix mix) {
    PassageBuilder builder = new PassageBuilder();
    int length = length(PARAGRAPH_WORDS, PARAGRAPH_SIGMA, SHORTEST_SENTENCE, LONGEST_PARAGRAPH);
    while (builder.words() < length) {
      int left = Math.max(SHORTEST_SENTENCE, length - builder.words());
      addSentence(builder, mix, Math.min(left, sentenceLength()));
    }
    return builder.build(language());
  }

  /** One sentence with its full stop: a footnote, a quotation, a list item. */
  Passage sentence(SectionMix mix) {
    PassageBuilder builder = new PassageBuilder();
    addSentence(builder, mix, sentenceLength());
    return builder.build(language());
  }

  /** Some words without a stop: a heading, a caption, a short list item. */
  Passage words(SectionMix mix, int words) {
    PassageBuilder builder = new PassageBuilder();
    addWords(builder, mix, words);
    builder.endSentence();
    return builder.build(language());
  }

  /** A row of a table, or a line of a contents list: words and numbers after them. */
  Passage row(SectionMix mix, int words, int numbers) {
    PassageBuilder builder = new PassageBuilder();
    addWords(builder, mix, words);
    for (int i = 0; i < numbers; i++) {
      builder.word(Integer.toString(chance.below(LARGEST_NUMBER)));
    }
    builder.endSentence();
    return builder.build(language());
  }

  /** A text that is given and holds no term: a title, a running head, a page number. */
  Passage given(String text) {
    PassageBuilder builder = new PassageBuilder();
    for (String token : text.split(" ", -1)) {
      builder.word(token);
    }
    builder.endSentence();
    return builder.build(language());
  }

  private void addSentence(PassageBuilder builder, SectionMix mix, int words) {
    addWords(builder, mix, words);
    builder.mark('.');
    builder.endSentence();
  }

  private void addWords(PassageBuilder builder, SectionMix mix, int words) {
    int end = builder.words() + words;
    boolean first = true;
    while (builder.words() < end) {
      if (!first && chance.holds(COMMA)) {
        builder.mark(',');
      }
      first = false;
      if (chance.holds(mix.hitChance())) {
        CategoryTerms category = mix.categories().draw(chance);
        builder.mention(category.terms().draw(chance), codes.draw(category.category(), chance));
      } else {
        builder.word(vocabulary.ordinary().draw(chance));
      }
    }
  }

  private int sentenceLength() {
    return length(SENTENCE_WORDS, SENTENCE_SIGMA, SHORTEST_SENTENCE, LONGEST_SENTENCE);
  }

  private int length(double mean, double sigma, int least, int most) {
    long drawn = Math.round(chance.logNormal(mean, sigma));
    return (int) Math.max(least, Math.min(most, drawn));
  }

  private Language language() {
    return vocabulary.language();
  }
}
