package no.samlese.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import no.samlese.statistics.LogRatio;
import no.samlese.store.KeynessFigures;
import no.samlese.store.LemmaKeynessRow;
import no.samlese.store.TaggedText;
import no.samlese.store.TermKeynessRow;
import no.samlese.text.Zone;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeynessTablesTest {
  private static final long SEED = 7;

  @TempDir private Path folder;

  /**
   * 20 of 100 words against 5 of 100: four times as often, log ratio 2. Expected 12.5 each, so G² =
   * 2 (20 ln 20/12.5 + 5 ln 5/12.5 + 80 ln 80/87.5 + 95 ln 95/87.5) = 10.92. Clopper and Pearson's
   * interval of 20 in 25 is 0.593 to 0.932: odds 1.457 to 13.6, logarithms 0.543 to 3.77.
   */
  @Test
  void two_municipalities_by_hand() {
    TaggedCorpus corpus =
        new TaggedCorpus().document("A", words(1, 20, 80)).document("B", words(2, 5, 95));
    List<LemmaKeynessRow> rows = lemmas(corpus);
    assertThat(rows).extracting(LemmaKeynessRow::unit).containsExactly("A", "B");
    assertThat(rows).extracting(LemmaKeynessRow::lemma).containsOnly("plan");
    KeynessFigures figures = rows.get(0).figures();
    assertThat(List.of(figures.hits(), figures.words(), figures.otherHits(), figures.otherWords()))
        .containsExactly(20, 100, 5, 100);
    assertThat(figures.logRatio()).isCloseTo(2, within(1e-12));
    assertThat(figures.logLikelihood()).isCloseTo(10.92, within(0.005));
    assertThat(figures.low()).isEqualTo(figures.lrc()).isCloseTo(0.543, within(0.005));
    assertThat(figures.high()).isCloseTo(3.77, within(0.01));
    assertThat(figures.documentsWith()).isEqualTo(1);
    assertThat(figures.p()).as("two deals prove nothing").isNull();
    assertThat(figures.q()).isNull();
    assertThat(rows.get(1).figures().lrc()).isCloseTo(-0.543, within(0.005));
  }

  @Test
  void a_lemma_that_stands_nine_times_is_not_compared() {
    assertThat(
            lemmas(
                new TaggedCorpus().document("A", words(1, 9, 80)).document("B", words(2, 0, 95))))
        .isEmpty();
  }

  @Test
  void one_municipality_alone_is_compared_with_nothing() {
    assertThat(lemmas(new TaggedCorpus().document("A", words(1, 20, 80)))).isEmpty();
  }

  /**
   * One of 25 documents has the word: the least p there is, one in 25. Two lemmas were compared,
   * and the other is even, so q is twice that.
   */
  @Test
  void p_deals_documents_and_q_counts_what_was_compared() {
    TaggedCorpus corpus = new TaggedCorpus();
    for (int i = 0; i < 25; i++) {
      TaggedText text = words(i, i == 0 ? 20 : 0, 100).block(Zone.BODY, "tiltak/NOUN");
      corpus.document("M" + i, text);
    }
    LemmaKeynessRow strongest = lemmas(corpus).get(0);
    assertThat(strongest.lemma()).isEqualTo("plan");
    assertThat(strongest.figures().p()).isCloseTo(1 / 25.0, within(1e-12));
    assertThat(strongest.figures().q()).isCloseTo(2 / 25.0, within(1e-12));
    assertThat(lemmas(corpus).get(1).figures().p()).as("tiltak").isNull();
  }

  @Test
  void terms_are_compared_from_five_hits_on() {
    TaggedCorpus corpus =
        new TaggedCorpus()
            .document("A", terms(1, "samskaping", 4))
            .document("B", terms(2, "samskaping", 1))
            .document("C", terms(3, "medvirkning", 4));
    List<TermKeynessRow> rows = corpus.ask(folder, d -> new KeynessTables(d, SEED).terms());
    assertThat(rows).extracting(TermKeynessRow::unit).containsExactly("A", "B", "C");
    assertThat(rows).extracting(TermKeynessRow::termId).containsOnly("samskaping");
    assertThat(rows).extracting(row -> row.figures().hits()).containsExactly(4, 1, 0);
    assertThat(rows).extracting(row -> row.figures().otherHits()).containsExactly(1, 4, 5);
  }

  /** What {@link Keyness} rests on when it leaves intervals out. */
  @Test
  void an_interval_that_excludes_zero_has_a_g2_above_its_level() {
    Random random = new Random(SEED);
    for (int i = 0; i < 3_000; i++) {
      int comparisons = 1 + random.nextInt(30_000);
      long words = 1_000L + random.nextInt(50_000);
      long otherWords = 1_000L + random.nextInt(5_000_000);
      long hits = random.nextInt(1 + random.nextInt(60));
      long otherHits = 1L + random.nextInt(1 + random.nextInt(2_000));
      double least = ChiSquaredDistribution.of(1).inverseSurvivalProbability(0.05 / comparisons);
      LogRatio ratio = LogRatio.of(hits, words, otherHits, otherWords, comparisons);
      assertThat(ratio.conservative() == 0 || Math.abs(ratio.g2()) >= least).isTrue();
    }
  }

  private List<LemmaKeynessRow> lemmas(TaggedCorpus corpus) {
    return corpus.ask(folder, database -> new KeynessTables(database, SEED).lemmas());
  }

  private static TaggedText words(int number, int plans, int others) {
    return new TaggedText(number)
        .block(Zone.BODY, ("plan/NOUN ".repeat(plans) + "og/CCONJ ".repeat(others)).strip());
  }

  private static TaggedText terms(int number, String term, int hits) {
    TaggedText text = words(number, hits, 100);
    for (int i = 0; i < hits; i++) {
      text.hit(term, TaggedCorpus.CATEGORY, 0, i, i);
    }
    return text;
  }
}
