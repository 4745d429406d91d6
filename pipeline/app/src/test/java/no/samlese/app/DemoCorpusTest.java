package no.samlese.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.samlese.ingest.OcrEngine;
import no.samlese.store.Database;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo corpus through the real command line, held against what was planted in it. The program
 * runs once; all tests look at its result.
 */
class DemoCorpusTest {
  private static final Path CORPUS = Path.of("../../corpora/demo");
  private static final String BROKEN = "Solåker kommune/Handlingsprogram 2022-2025(1).pdf";
  private static final String LOCKED = "Bjørkevåg kommune/Samfunnsdel 2020 – høyringsutkast.pdf";
  private static final String SCAN = "Tjernøy kommune/Planstrategi_2020-2023_signert_scan.pdf";

  /** Their text layer was read by Tesseract without Norwegian: no æ, ø or å survives in it. */
  private static final List<String> MISREAD =
      List.of(
          "Solåker kommune/Årsrapport 2024.pdf",
          "Høgvoll kommune/Kommuneplan for Høgvoll – samfunnsdel 2021.pdf");

  /** How much of what was planted in a misread document may be counted wrongly. */
  private static final double TOLERANCE = 0.10;

  /**
   * The same for the scan. Tesseract with Norwegian reads it so well that its lines pass for sound,
   * and the few words it misreads ({@code faystyre, prosessieder, Meliomlederne}) are not repaired.
   */
  private static final double TOLERANCE_OF_SCAN = 0.15;

  @TempDir private static Path temporary;
  private static Command run;
  private static Map<String, Map<String, Integer>> planted;
  private static Map<String, Map<String, Integer>> counted;

  @BeforeAll
  static void readTheCorpusOnce() throws IOException {
    Path out = temporary.resolve("out");
    run = Command.run("run", CORPUS, "--out", out, "--cache", temporary.resolve("cache"));
    planted = planted();
    counted = new TreeMap<>();
    query(
        "SELECT d.path, h.category, count(*) FROM hits h JOIN documents d USING (document_id)"
            + " JOIN categories c USING (category)"
            + " WHERE h.counted AND c.main GROUP BY d.path, h.category",
        row -> add(counted, row.get(0), row.get(1), Integer.parseInt(row.get(2))));
  }

  @Test
  void every_file_is_accounted_for() throws IOException {
    assertThat(run.err()).doesNotContain("Exception");
    assertThat(run.exit()).as("exit code: done with unreadable documents").isEqualTo(1);
    Map<String, String> statuses = new TreeMap<>();
    query("SELECT path, status, '' FROM documents", row -> statuses.put(row.get(0), row.get(1)));
    Map<String, String> expected = new TreeMap<>();
    try (Stream<Path> files = Files.walk(CORPUS)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> CORPUS.relativize(file).toString().replace('\\', '/'))
          .filter(path -> !path.equals("manifest.csv"))
          .forEach(path -> expected.put(path, "read"));
    }
    expected.put(BROKEN, "unreadable");
    expected.put(LOCKED, "unreadable");
    expected.put("truth.csv", "skipped");
    if (!OcrEngine.find().readsNorwegian()) {
      expected.remove(SCAN);
      statuses.remove(SCAN);
    }
    assertThat(statuses).isEqualTo(expected);
  }

  @Test
  void what_could_not_be_read_is_told_with_a_cure() {
    Map<String, String> problems = new TreeMap<>();
    query(
        "SELECT path, what, cure FROM problems",
        row -> problems.merge(row.get(0), row.get(1) + " " + row.get(2), (a, b) -> a + " " + b));
    assertThat(problems.get(LOCKED)).contains("locked with a password", "open copy");
    assertThat(problems.get(BROKEN)).contains("damaged", "Fetch it again");
    assertThat(problems.get("truth.csv")).contains("text/csv", "not read");
  }

  @TestFactory
  Stream<DynamicTest> what_is_counted_is_what_was_planted() {
    return planted.keySet().stream()
        .filter(path -> !path.equals(SCAN) && !MISREAD.contains(path))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path, () -> assertThat(differences(path)).as(path).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> a_misread_text_layer_is_repaired() {
    return MISREAD.stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> assertNearlyAsPlanted(path, TOLERANCE)));
  }

  @Test
  void a_scan_is_read_and_counted() {
    assumeTrue(
        OcrEngine.find().readsNorwegian(),
        "skipped: needs Tesseract with Norwegian. " + OcrEngine.CURE);
    assertNearlyAsPlanted(SCAN, TOLERANCE_OF_SCAN);
  }

  private static void assertNearlyAsPlanted(String path, double tolerance) {
    int sum = planted.get(path).values().stream().mapToInt(Integer::intValue).sum();
    Map<String, String> differences = differences(path);
    int wrong =
        differences.keySet().stream()
            .mapToInt(
                category -> Math.abs(of(planted, path, category) - of(counted, path, category)))
            .sum();
    assertThat(wrong)
        .as("differences of %s from %d planted hits: %s", path, sum, differences)
        .isLessThanOrEqualTo((int) (tolerance * sum));
  }

  /** By category: planted and counted, where they are not the same. */
  private static Map<String, String> differences(String path) {
    TreeSet<String> categories = new TreeSet<>(planted.getOrDefault(path, Map.of()).keySet());
    categories.addAll(counted.getOrDefault(path, Map.of()).keySet());
    Map<String, String> differences = new LinkedHashMap<>();
    for (String category : categories) {
      int truth = of(planted, path, category);
      int found = of(counted, path, category);
      if (truth != found) {
        differences.put(category, "planted " + truth + ", counted " + found);
      }
    }
    return differences;
  }

  private static int of(Map<String, Map<String, Integer>> counts, String path, String category) {
    return counts.getOrDefault(path, Map.of()).getOrDefault(category, 0);
  }

  /** The column {@code body} of truth.csv, which has no quoted cells. */
  private static Map<String, Map<String, Integer>> planted() throws IOException {
    Map<String, Map<String, Integer>> planted = new TreeMap<>();
    List<String> lines = Files.readAllLines(CORPUS.resolve("truth.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      assertThat(cells).as(line).hasSize(5);
      add(planted, cells[0], cells[2], Integer.parseInt(cells[3]));
    }
    return planted;
  }

  private static void add(
      Map<String, Map<String, Integer>> counts, String path, String category, int count) {
    counts.computeIfAbsent(path, unused -> new TreeMap<>()).put(category, count);
  }

  @Test
  void the_account_of_words_balances_in_every_document() {
    List<List<String>> unbalanced = new ArrayList<>();
    query(
        "SELECT d.path, d.words, sum(a.change) FROM documents d JOIN account a USING (document_id)"
            + " GROUP BY ALL HAVING sum(a.change) <> d.words"
            + " UNION ALL SELECT path, 0, 0 FROM problems WHERE stage = 'account'",
        unbalanced::add);
    assertThat(unbalanced).isEmpty();
  }

  private static void query(String sql, Consumer<List<String>> use) {
    try (Database database = Database.read(temporary.resolve("out/samlese.duckdb"))) {
      database
          .query(sql, row -> List.of(row.getString(1), row.getString(2), row.getString(3)))
          .forEach(use);
    }
  }
}
