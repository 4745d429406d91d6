package no.samlese.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Token;

/** Counts the lemmas of a document: rows of the table {@code lemmas}, by lemma. */
final class LemmaExtractor {
  private final SortedMap<Lemma, Count> counts = new TreeMap<>();

  /** How often one lemma was seen, and where last. */
  private static final class Count {
    private int frequency;
    private int sentences;
    private int paragraphs;
    private int lastSentence = -1;
    private int lastBlock = -1;

    private void add(int sentence, int block) {
      frequency++;
      sentences += sentence == lastSentence ? 0 : 1;
      paragraphs += block == lastBlock ? 0 : 1;
      lastSentence = sentence;
      lastBlock = block;
    }
  }

  private LemmaExtractor() {}

  static List<LemmaRow> rows(AnnotatedDocument annotated) {
    LemmaExtractor extractor = new LemmaExtractor();
    for (int i = 0; i < annotated.sentences().size(); i++) {
      Sentence sentence = annotated.sentences().get(i);
      if (annotated.clean().blocks().get(sentence.block()).zone().counted()) {
        extractor.add(sentence, i);
      }
    }
    return extractor.rows(annotated.clean().source().id());
  }

  private void add(Sentence sentence, int number) {
    for (Token token : sentence.tokens()) {
      if (token.isWord()) {
        counts.computeIfAbsent(Lemma.of(token), l -> new Count()).add(number, sentence.block());
      }
    }
  }

  private List<LemmaRow> rows(String document) {
    List<LemmaRow> rows = new ArrayList<>(counts.size());
    counts.forEach(
        (lemma, count) ->
            rows.add(
                new LemmaRow(
                    document,
                    lemma.form(),
                    lemma.pos(),
                    count.frequency,
                    count.sentences,
                    count.paragraphs)));
    return rows;
  }
}
