package no.samlese.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.samlese.store.CollocateRow;
import no.samlese.store.LemmaKeynessRow;
import no.samlese.store.TaggedText;
import no.samlese.store.TermKeynessRow;
import no.samlese.text.Zone;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** What holds of any corpus. */
class KeynessAndCompanyPropertiesTest {
  private static final int DOCUMENTS = 24;
  private static final List<String> WORDS =
      List.of("plan/NOUN", "mål/NOUN", "gi/VERB", "god/ADJ", "og/CCONJ", "ofte/ADV", "lier/PROPN");

  @TempDir private Path folder;

  private record Tables(
      List<LemmaKeynessRow> lemmas, List<TermKeynessRow> terms, List<CollocateRow> collocates) {}

  @RepeatedTest(8)
  void order_of_documents_and_empty_documents_change_nothing(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      order.add(i);
    }
    Tables tables = tables(corpus(seed, order));
    assertThat(tables.lemmas()).isNotEmpty();
    assertThat(tables.terms()).isNotEmpty();
    assertThat(tables.collocates()).isNotEmpty();
    Collections.shuffle(order, new Random(seed));
    assertThat(tables(corpus(seed, order))).isEqualTo(tables);
    TaggedText empty = new TaggedText(DOCUMENTS);
    TaggedText uncounted = new TaggedText(DOCUMENTS + 1).block(Zone.CONTENTS, "plan/NOUN");
    TaggedCorpus more = corpus(seed, order).document("Tom", empty).document("M0", uncounted);
    assertThat(tables(more)).isEqualTo(tables);
  }

  @RepeatedTest(8)
  void what_stands_together_never_exceeds_its_margins(RepetitionInfo repetition) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      all.add(i);
    }
    for (CollocateRow row : tables(corpus(repetition.getCurrentRepetition(), all)).collocates()) {
      assertThat(row.observed()).isBetween(5, Math.min(row.nodeTotal(), row.lemmaTotal()));
      assertThat(row.nodeTotal() + row.lemmaTotal() - row.observed())
          .isLessThanOrEqualTo(row.total());
      assertThat(row.logDice()).isLessThanOrEqualTo(14);
    }
  }

  private Tables tables(TaggedCorpus corpus) {
    return corpus.ask(
        folder,
        database -> {
          KeynessTables keyness = new KeynessTables(database, 7);
          return new Tables(keyness.lemmas(), keyness.terms(), new Collocates(database).rows());
        });
  }

  private static TaggedCorpus corpus(long seed, List<Integer> order) {
    TaggedCorpus corpus = new TaggedCorpus();
    order.forEach(i -> corpus.document("M" + i % 5, text(i, new Random(seed * 1_000 + i))));
    return corpus;
  }

  /** Sentences of random words, of which some are hits of two terms. */
  private static TaggedText text(int number, Random random) {
    TaggedText text = new TaggedText(number);
    int sentences = 1 + random.nextInt(12);
    for (int i = 0; i < sentences; i++) {
      List<String> words = new ArrayList<>();
      for (int j = 0; j < 10; j++) {
        words.add(WORDS.get(Math.min(random.nextInt(WORDS.size()), random.nextInt(WORDS.size()))));
      }
      text.block(Zone.BODY, String.join(" ", words));
      for (int hit = random.nextInt(3); hit > 0; hit--) {
        int token = random.nextInt(10);
        text.hit("term" + random.nextInt(2), TaggedCorpus.CATEGORY, i, token, token);
      }
    }
    return text;
  }
}
