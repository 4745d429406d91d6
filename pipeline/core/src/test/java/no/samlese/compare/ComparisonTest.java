package no.samlese.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.samlese.measure.CountOptions;
import no.samlese.measure.CountSource;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.store.ComparisonRow;
import no.samlese.text.UserException;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static CountSource source(TinyRun run) {
    return new CountSource(run.database(), CountOptions.ALL);
  }

  private static List<ComparisonRow> compare(TinyRun run, Field field) {
    return Comparison.of(source(run).counts(field, Feature.CATEGORY), 1);
  }

  private static ComparisonRow row(List<ComparisonRow> rows, String unit, String category) {
    return rows.stream()
        .filter(row -> row.rate().unit().equals(unit) && row.rate().category().equals(category))
        .findFirst()
        .orElseThrow();
  }

  /** Two municipalities: four hits in 100 words against one in 200. */
  private static TinyRun two() {
    TinyRun run = new TinyRun("c", "never");
    run.document("a", "0301", "plan", 2020).document("b", "4601", "plan", 2020);
    for (int i = 0; i < 5; i++) {
      run.paragraph("a", i, 20, i < 4 ? new String[] {"c"} : new String[0]);
      run.paragraph("b", i, 40, i < 1 ? new String[] {"c"} : new String[0]);
    }
    return run;
  }

  @Test
  void a_unit_stands_beside_all_others() {
    try (TinyRun run = two()) {
      ComparisonRow oslo = row(compare(run, Field.MUNICIPALITY), "0301", "c");
      assertThat(oslo.rate().per10k()).isEqualTo(400);
      assertThat(oslo.rate().ciLow()).isLessThan(400);
      assertThat(oslo.rate().ciHigh()).isGreaterThan(400);
      assertThat(oslo.logRatio()).isCloseTo(3, within(1e-9));
      assertThat(oslo.lrc()).isZero();
      assertThat(oslo.rank()).isEqualTo(1);
      assertThat(oslo.rate().uncertainty()).isEqualTo("within_document");
      assertThat(oslo.rate().sentencesWith()).isEqualTo(4);
      assertThat(oslo.rate().paragraphs()).isEqualTo(5);
    }
  }

  @Test
  void two_documents_are_too_few_for_a_test_by_document() {
    try (TinyRun run = two()) {
      assertThat(compare(run, Field.MUNICIPALITY)).extracting(ComparisonRow::p).containsOnlyNulls();
    }
  }

  @Test
  void what_nobody_speaks_of_is_a_zero_without_a_difference() {
    try (TinyRun run = two()) {
      ComparisonRow never = row(compare(run, Field.MUNICIPALITY), "0301", "never");
      assertThat(never.rate().per10k()).isZero();
      assertThat(never.rate().ciHigh()).isPositive();
      assertThat(never.logRatio()).isNull();
      assertThat(never.rank()).isNull();
    }
  }

  @Test
  void a_comparison_without_basis_is_refused_with_the_reason() {
    try (TinyRun run = two()) {
      assertThatThrownBy(() -> compare(run, Field.DOCUMENT_TYPE))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("all documents have the same, plan");
    }
    try (TinyRun run = new TinyRun("c")) {
      assertThatThrownBy(() -> compare(run, Field.YEAR))
          .isInstanceOf(UserException.class)
          .hasMessageContaining("no document with words has one");
    }
  }

  @Test
  void codes_are_counted_as_categories_are() {
    try (TinyRun run = two()) {
      Counts counts = source(run).counts(Field.MUNICIPALITY, new Feature("commitment", "c", false));
      assertThat(row(Comparison.of(counts, 1), "0301", "must").rate().hits()).isEqualTo(4);
    }
  }

  @Test
  void a_document_without_words_changes_nothing() {
    try (TinyRun run = two();
        TinyRun more = two()) {
      more.document("empty", "0301", "plan", 2021);
      assertThat(compare(more, Field.MUNICIPALITY)).isEqualTo(compare(run, Field.MUNICIPALITY));
    }
  }

  /** A random corpus is put in twice, in another order. */
  @Test
  void the_order_of_documents_changes_nothing() {
    Random random = new Random(5);
    for (int trial = 0; trial < 5; trial++) {
      List<Runnable> steps = new ArrayList<>();
      try (TinyRun run = new TinyRun("c", "d");
          TinyRun shuffled = new TinyRun("c", "d")) {
        for (int i = 0; i < 12; i++) {
          addDocument(run, shuffled, i, random.nextLong(), steps);
        }
        Collections.shuffle(steps, random);
        steps.forEach(Runnable::run);
        assertThat(compare(shuffled, Field.MUNICIPALITY))
            .isEqualTo(compare(run, Field.MUNICIPALITY));
        assertThat(compare(run, Field.MUNICIPALITY))
            .allSatisfy(
                row -> {
                  assertThat(row.rate().sentencesWith())
                      .isLessThanOrEqualTo(row.rate().sentences());
                  assertThat(row.rate().paragraphsWith())
                      .isLessThanOrEqualTo(row.rate().paragraphs());
                  assertThat(row.rate().presenceHigh()).isLessThanOrEqualTo(1);
                });
      }
    }
  }

  private static void addDocument(
      TinyRun run, TinyRun later, int number, long seed, List<Runnable> steps) {
    addDocument(run, number, new Random(seed));
    steps.add(() -> addDocument(later, number, new Random(seed)));
  }

  private static void addDocument(TinyRun run, int number, Random random) {
    String id = "d" + number;
    run.document(id, "m" + number % 4, "plan", 2020);
    for (int block = 0; block < 6; block++) {
      List<String> categories = new ArrayList<>();
      while (random.nextInt(3) > 0) {
        categories.add(random.nextBoolean() ? "c" : "d");
      }
      run.paragraph(id, block, 10 + random.nextInt(50), categories.toArray(String[]::new));
    }
  }
}
