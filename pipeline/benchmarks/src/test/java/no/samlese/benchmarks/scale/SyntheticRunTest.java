package no.samlese.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.measure.PassageIndex;
import no.samlese.measure.SharedPassages;
import no.samlese.store.Database;
import no.samlese.store.RunDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticRunTest {
  private static final int MUNICIPALITIES = 5;
  private static final int PAGES = 4;
  private static final List<String> TABLES =
      List.of(
          "documents",
          "pages",
          "blocks",
          "sentences",
          "edits",
          "hits",
          "problems",
          "categories",
          "terms");

  @TempDir private static Path folder;
  private static Database run;

  @BeforeAll
  static void write() throws IOException {
    run = RunDatabase.read(run("first", PAGES, 7));
  }

  @AfterAll
  static void close() {
    run.close();
  }

  private static Path run(String name, int pages, long seed) throws IOException {
    Path out = folder.resolve(name);
    SyntheticRun.write(new ScaleOptions(out, MUNICIPALITIES, pages, seed, false));
    return out;
  }

  /** How many rows break a rule. */
  private static long count(Database database, String query) {
    return database.query(query, row -> row.getLong(1)).get(0);
  }

  @Test
  void has_as_many_municipalities_and_pages_as_asked() {
    assertThat(count(run, "SELECT count(DISTINCT municipality_code) FROM documents")).isEqualTo(5);
    assertThat(count(run, "SELECT count(*) FROM pages")).isEqualTo(MUNICIPALITIES * PAGES);
    assertThat(count(run, "SELECT sum(pages) FROM documents")).isEqualTo(MUNICIPALITIES * PAGES);
  }

  @Test
  void hits_point_at_their_surface() {
    assertThat(count(run, "SELECT count(*) FROM hits")).isGreaterThan(500);
    String broken =
        """
        SELECT count(*) FROM hits h
        LEFT JOIN blocks b ON b.document_id = h.document_id AND b.block_id = h.block_id
        LEFT JOIN sentences s ON s.document_id = h.document_id AND s.sentence_id = h.sentence_id
        WHERE b.text IS NULL OR s.block_id IS DISTINCT FROM h.block_id
          OR substr(b.text, h.start - b.start + 1, h."end" - h.start) <> h.surface
          OR NOT ends_with(substr(b.text, 1, h.start - b.start), h."left")
          OR NOT starts_with(substr(b.text, h."end" - b.start + 1), h."right")
          OR h.start < s.start OR h."end" > s."end" OR h.first_token < s.first_token
          OR h.zone <> b.zone OR h.page <> b.page OR h.heading_path <> b.heading_path
          OR h.counted <> (b.counted AND h.relation <> 'appositive')
        """;
    assertThat(count(run, broken)).isZero();
  }

  @Test
  void documents_balance_with_their_parts() {
    String broken =
        """
        SELECT count(*) FROM documents d WHERE
          d.words <> (SELECT sum(words) FROM blocks b WHERE b.document_id = d.document_id AND counted)
          OR d.words_all <> (SELECT sum(words) FROM blocks b WHERE b.document_id = d.document_id)
          OR d.words_all <> (SELECT sum(words) FROM sentences s WHERE s.document_id = d.document_id)
          OR d.words_all <> (SELECT sum(words) FROM pages p WHERE p.document_id = d.document_id)
          OR d.paragraphs <> (SELECT count(*) FROM blocks b
            WHERE b.document_id = d.document_id AND counted)
          OR d.sentences <> (SELECT count(*) FROM sentences s
            JOIN blocks b ON b.document_id = s.document_id AND b.block_id = s.block_id
            WHERE s.document_id = d.document_id AND b.counted)
          OR d.hits <> (SELECT count(*) FROM hits h WHERE h.document_id = d.document_id AND counted)
          OR d.repaired_words <> (SELECT sum(repaired_words) FROM pages p
            WHERE p.document_id = d.document_id)
        """;
    assertThat(count(run, broken)).isZero();
  }

  @Test
  void words_and_sentences_agree_with_the_texts() {
    String words =
        "len(list_filter(string_split(%s, ' '), piece -> regexp_matches(piece, '\\p{L}')))";
    assertThat(count(run, "SELECT count(*) FROM blocks WHERE words <> " + words.formatted("text")))
        .isZero();
    String sentence = "substr(b.text, s.start - b.start + 1, s.\"end\" - s.start)";
    String broken =
        "SELECT count(*) FROM sentences s JOIN blocks b"
            + " ON b.document_id = s.document_id AND b.block_id = s.block_id WHERE s.words <> "
            + words.formatted(sentence);
    assertThat(count(run, broken)).isZero();
  }

  @Test
  void blocks_follow_each_other() {
    String broken =
        """
        SELECT count(*) FROM (SELECT *, lag("end", 1, -1) OVER (
          PARTITION BY document_id ORDER BY block_id) AS before FROM blocks)
        WHERE start <> before + 1 OR "end" - start <> length(text)
        """;
    assertThat(count(run, broken)).isZero();
  }

  @Test
  void repairs_stand_under_the_hits_they_repaired() {
    String touched =
        """
        SELECT count(*) FROM hits h WHERE h.repaired <> EXISTS (SELECT 1 FROM edits e
          WHERE e.document_id = h.document_id AND e.clean_start >= h.start
            AND e.clean_end <= h."end")
        """;
    assertThat(count(run, touched)).isZero();
    String misplaced =
        """
        SELECT count(*) FROM edits e JOIN blocks b ON b.document_id = e.document_id
          AND e.clean_start >= b.start AND e.clean_end <= b."end"
        WHERE substr(b.text, e.clean_start - b.start + 1, 1) <> e."to" OR b.page <> e.page
        """;
    assertThat(count(run, misplaced)).isZero();
  }

  @Test
  void what_is_marked_as_shared_is_what_the_search_for_copies_finds() throws IOException {
    Path out = run("copies", 30, 3);
    try (Database database = Database.open(out.resolve("samlese.duckdb"))) {
      List<String> planted = shared(database);
      assertThat(planted).isNotEmpty();
      database.execute("UPDATE hits SET shared = ''");
      SharedPassages.mark(database, PassageIndex.of(database));
      assertThat(shared(database)).isEqualTo(planted);
    }
  }

  private static List<String> shared(Database database) {
    return database.query(
        "SELECT hit_id FROM hits WHERE shared = 'yes' AND counted ORDER BY hit_id",
        row -> row.getString(1));
  }

  @Test
  void the_same_seed_gives_the_same_tables_after_another_start_of_java() throws Exception {
    Path again = folder.resolve("again");
    assertThat(runElsewhere(again)).isZero();
    try (Database same = RunDatabase.read(again)) {
      assertThat(rows(same, TABLES)).isEqualTo(rows(run, TABLES));
    }
    assertThat(again.resolve("truth/rates.csv"))
        .hasSameTextualContentAs(folder.resolve("first/truth/rates.csv"));
  }

  /** In a Java of its own, since hash sets have another order in each. */
  private static int runElsewhere(Path out) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String[] command = {
      java,
      "-cp",
      System.getProperty("java.class.path"),
      SyntheticRun.class.getName(),
      out.toString(),
      "--municipalities",
      Integer.toString(MUNICIPALITIES),
      "--pages",
      Integer.toString(PAGES),
      "--seed",
      "7"
    };
    // The test's own streams are Maven's channel to it.
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start()
        .waitFor();
  }

  @Test
  void another_seed_gives_other_tables() throws IOException {
    try (Database other = RunDatabase.read(run("other", PAGES, 8))) {
      assertThat(rows(other, List.of("hits"))).isNotEqualTo(rows(run, List.of("hits")));
    }
  }

  private static List<String> rows(Database database, List<String> tables) {
    List<String> rows = new ArrayList<>();
    for (String table : tables) {
      rows.addAll(
          database.query("SELECT to_json(t)::VARCHAR FROM " + table + " t", r -> r.getString(1)));
    }
    return rows;
  }
}
