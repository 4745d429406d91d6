package no.samlese.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samlese.store.Database;
import no.samlese.store.ReuseRow;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseTest {
  /** Forty words of a statute. */
  private static final String STATUTE = words("lov", 40);

  private static final String OWN = words("egen", 30);

  @TempDir private Path folder;

  private static String words(String stem, int count) {
    return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
  }

  private List<ReuseRow> rows(SmallCorpus corpus, String name) {
    try (Database database = corpus.write(folder.resolve(name))) {
      return Reuse.rows(PassageIndex.of(database));
    }
  }

  private List<ReuseRow> rows(SmallCorpus corpus) {
    return rows(corpus, "run");
  }

  /** In the third, one word of forty is another: 39 words still stand in ten-word stretches. */
  @Test
  void a_statute_in_three_documents_is_reused_twice() {
    SmallCorpus corpus =
        new SmallCorpus()
            .document("c", 2022, "Lier", words("c", 12), STATUTE.replace("lov20 ", "annen "))
            .document("a", 2020, "Ål", STATUTE, OWN)
            .document("b", 2021, "Ål", STATUTE);
    assertThat(rows(corpus))
        .containsExactly(
            new ReuseRow("b", 0, 40, 1, "a", 0, true),
            new ReuseRow("c", 1, 40, 39 / 40.0, "a", 0, false));
  }

  @Test
  void the_order_of_the_files_changes_nothing() {
    SmallCorpus one =
        new SmallCorpus()
            .document("a", 2020, "Ål", STATUTE, OWN)
            .document("b", 2021, "Gol", OWN, STATUTE)
            .document("c", null, "Gol", STATUTE);
    SmallCorpus other =
        new SmallCorpus()
            .document("c", null, "Gol", STATUTE)
            .document("b", 2021, "Gol", OWN, STATUTE)
            .document("a", 2020, "Ål", STATUTE, OWN);
    assertThat(rows(one, "one")).isEqualTo(rows(other, "other")).hasSize(3);
  }

  @Test
  void what_a_document_repeats_of_itself_is_no_reuse() {
    SmallCorpus corpus =
        new SmallCorpus()
            .document("a", 2020, "Ål", STATUTE, STATUTE, STATUTE)
            .document("b", 2021, "Ål", OWN, OWN);
    assertThat(rows(corpus)).isEmpty();
  }

  @Test
  void an_undated_document_comes_last_and_equal_years_go_by_path() {
    SmallCorpus corpus =
        new SmallCorpus()
            .document("a", null, "Ål", STATUTE)
            .document("b", 2021, "ukjent", STATUTE)
            .document("c", 2021, "ukjent", STATUTE);
    assertThat(rows(corpus))
        .containsExactly(
            new ReuseRow("c", 0, 40, 1, "b", 0, false), new ReuseRow("a", 0, 40, 1, "b", 0, false));
  }

  /** The source is the document that gives most, though another is earlier. */
  @Test
  void a_block_of_two_sources_names_the_larger() {
    SmallCorpus corpus =
        new SmallCorpus()
            .document("a", 2019, "Ål", words("p", 12))
            .document("b", 2020, "Gol", OWN, words("q", 25))
            .document("c", 2021, "Lier", words("p", 12) + " " + words("q", 25));
    assertThat(rows(corpus)).containsExactly(new ReuseRow("c", 0, 37, 1, "b", 1, false));
  }

  @Test
  void less_than_four_fifths_and_less_than_ten_words_are_no_reuse() {
    SmallCorpus corpus =
        new SmallCorpus()
            .document("a", 2019, "Ål", words("p", 20), words("q", 9))
            .document("b", 2020, "Gol", words("p", 20) + " " + words("x", 6), words("q", 9))
            .document("c", 2021, "Gol", words("p", 20) + " " + words("y", 5));
    assertThat(rows(corpus)).extracting(ReuseRow::documentId).containsExactly("c");
  }

  @Test
  void views_count_a_passage_where_it_stands_first() {
    SmallCorpus corpus =
        new SmallCorpus()
            .document("a", 2020, "Ål", STATUTE, OWN)
            .document("b", 2021, "Ål", STATUTE, words("b", 11));
    try (Database database = corpus.write(folder.resolve("run"))) {
      RunDatabase.add(database, Table.REUSE, Reuse.rows(PassageIndex.of(database)));
      Reuse.addViews(database);
      assertThat(database.query("SELECT sum(words) FROM blocks_once", row -> row.getInt(1)))
          .containsExactly(40 + 30 + 11);
    }
  }
}
