package no.samlese.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the statistics to what R says: {@code golden.json} is made by {@code
 * pipeline/benchmarks/bin/statistics-golden}.
 */
class GoldenStatisticsTest {
  private static final double PRECISION = 1e-9;
  private static final JsonNode CASES = cases();

  private static final Map<String, BiConsumer<JsonNode, JsonNode>> CHECKS =
      Map.ofEntries(
          Map.entry("dispersion", GoldenStatisticsTest::dispersion),
          Map.entry("wilson", GoldenStatisticsTest::wilson),
          Map.entry("log_ratio", GoldenStatisticsTest::logRatio),
          Map.entry("benjamini_hochberg", GoldenStatisticsTest::benjaminiHochberg),
          Map.entry("overdispersion", GoldenStatisticsTest::overdispersion),
          Map.entry("shrinkage", GoldenStatisticsTest::shrinkage),
          Map.entry("funnel", GoldenStatisticsTest::funnel),
          Map.entry("composition", GoldenStatisticsTest::composition),
          Map.entry("association", GoldenStatisticsTest::association),
          Map.entry("mantel_haenszel", GoldenStatisticsTest::mantelHaenszel),
          Map.entry("correspondence_analysis", GoldenStatisticsTest::correspondenceAnalysis),
          Map.entry("ward", GoldenStatisticsTest::ward),
          Map.entry("correlation", GoldenStatisticsTest::correlation),
          Map.entry("permutation_exact", GoldenStatisticsTest::permutation),
          Map.entry("quantile", GoldenStatisticsTest::quantile),
          Map.entry("garwood", GoldenStatisticsTest::garwood),
          Map.entry("jensen_shannon", GoldenStatisticsTest::jensenShannon),
          Map.entry("hellinger", GoldenStatisticsTest::hellinger),
          Map.entry("aitchison", GoldenStatisticsTest::aitchison));

  private static JsonNode cases() {
    try (InputStream in = GoldenStatisticsTest.class.getResourceAsStream("golden.json")) {
      return new ObjectMapper().readTree(in).get("cases");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> agrees_with_r() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode golden : CASES) {
      String statistic = golden.get("statistic").asText();
      if (CHECKS.containsKey(statistic)) {
        tests.add(
            DynamicTest.dynamicTest(
                statistic + ": " + golden.get("case").asText(),
                () -> CHECKS.get(statistic).accept(golden.get("input"), golden.get("expected"))));
      }
    }
    return tests.stream();
  }

  @Test
  void every_golden_statistic_is_checked() {
    Set<String> statistics = new TreeSet<>();
    CASES.forEach(golden -> statistics.add(golden.get("statistic").asText()));
    assertThat(statistics).isEqualTo(new TreeSet<>(CHECKS.keySet()));
  }

  private static void dispersion(JsonNode input, JsonNode expected) {
    Dispersion dispersion = Dispersion.of(integers(input, "words"), integers(input, "hits"));
    same(dispersion.proportions(), expected.get("dp"));
    same(dispersion.normalised(), expected.get("dp_norm"));
    assertThat(dispersion.range()).isEqualTo(expected.get("range").asInt());
  }

  private static void wilson(JsonNode input, JsonNode expected) {
    same(Proportion.wilson(input.get("successes").asInt(), input.get("n").asInt()), expected);
  }

  private static void logRatio(JsonNode input, JsonNode expected) {
    LogRatio ratio =
        LogRatio.of(
            input.get("f1").asLong(),
            input.get("n1").asLong(),
            input.get("f2").asLong(),
            input.get("n2").asLong(),
            input.get("comparisons").asInt());
    same(ratio.value(), expected.get("log_ratio"));
    same(ratio.g2(), expected.get("g2"));
    same(ratio.low(), expected.get("low"));
    same(ratio.high(), expected.get("high"));
    same(ratio.conservative(), expected.get("lrc"));
  }

  private static void benjaminiHochberg(JsonNode input, JsonNode expected) {
    double[] adjusted = BenjaminiHochberg.adjust(numbers(input, "p"));
    same(adjusted, expected.get("adjusted"));
  }

  private static void overdispersion(JsonNode input, JsonNode expected) {
    same(Overdispersion.of(numbers(input, "hits"), numbers(input, "words")), expected.get("phi"));
  }

  private static void shrinkage(JsonNode input, JsonNode expected) {
    Shrinkage shrinkage = Shrinkage.of(numbers(input, "hits"), numbers(input, "words"));
    same(shrinkage.variance(), expected.get("between_variance"));
    IntStream units = IntStream.range(0, input.get("hits").size());
    same(units.mapToDouble(shrinkage::rate).toArray(), expected.get("rates"));
    units = IntStream.range(0, input.get("hits").size());
    same(units.mapToDouble(shrinkage::weight).toArray(), expected.get("weights"));
  }

  private static void funnel(JsonNode input, JsonNode expected) {
    double[] words = numbers(input, "words");
    for (int i = 0; i < words.length; i++) {
      double rate = input.get("rate0").asDouble();
      double phi = input.get("phi").asDouble();
      Interval usual = Funnel.limits(rate, words[i], phi, 0.95);
      Interval wide = Funnel.limits(rate, words[i], phi, 0.998);
      same(usual.low(), expected.get("low_95").get(i));
      same(usual.high(), expected.get("high_95").get(i));
      same(wide.low(), expected.get("low_99_8").get(i));
      same(wide.high(), expected.get("high_99_8").get(i));
    }
  }

  private static void composition(JsonNode input, JsonNode expected) {
    Composition composition =
        Composition.of(
            input.get("classic").asDouble(),
            input.get("professional").asDouble(),
            input.get("npm").asDouble(),
            input.get("npg").asDouble());
    same(composition.parts(), expected.get("parts"));
    same(composition.ilr(), expected.get("ilr"));
    same(composition.evenness(), expected.get("evenness"));
    same(composition.logit(), expected.get("logit"));
    same(composition.logitError(), expected.get("logit_se"));
  }

  private static void association(JsonNode input, JsonNode expected) {
    Association association =
        Association.of(
            input.get("n_ab").asLong(),
            input.get("n_a").asLong(),
            input.get("n_b").asLong(),
            input.get("n").asLong());
    same(association.logDice(), expected.get("log_dice"));
    same(association.g2(), expected.get("g2"));
    same(association.logRatio(), expected.get("log_ratio"));
    same(association.expected(), expected.get("expected"));
  }

  private static void mantelHaenszel(JsonNode input, JsonNode expected) {
    List<long[]> strata = new ArrayList<>();
    for (JsonNode table : input.get("strata")) {
      strata.add(
          new long[] {
            table.get(0).get(0).asLong(),
            table.get(0).get(1).asLong(),
            table.get(1).get(0).asLong(),
            table.get(1).get(1).asLong()
          });
    }
    MantelHaenszel pooled = MantelHaenszel.of(strata);
    same(pooled.oddsRatio(), expected.get("odds_ratio"));
    if (pooled.interval() == null) {
      assertThat(expected.get("low").isNull() || expected.get("high").isNull()).isTrue();
    } else {
      same(pooled.interval(), expected);
    }
    same(pooled.chiSquared(), expected.get("chi2"));
    same(pooled.p(), expected.get("p"));
  }

  private static void correspondenceAnalysis(JsonNode input, JsonNode expected) {
    CorrespondenceAnalysis map = CorrespondenceAnalysis.of(matrix(input.get("counts")));
    for (int axis = 0; axis < map.axes(); axis++) {
      same(map.inertia(axis), expected.get("inertias").get(axis));
    }
    for (int axis = 0; axis < 2; axis++) {
      for (int row = 0; row < input.get("counts").size(); row++) {
        same(map.row(row, axis), expected.get("row_coordinates").get(row).get(axis));
        same(map.contribution(row, axis), expected.get("row_contributions").get(row).get(axis));
        same(map.quality(row, axis), expected.get("row_cos2").get(row).get(axis));
      }
      for (int column = 0; column < input.get("counts").get(0).size(); column++) {
        same(map.column(column, axis), expected.get("column_coordinates").get(column).get(axis));
      }
    }
  }

  /** R counts items from -1 downwards and merges from 1 upwards. */
  private static void ward(JsonNode input, JsonNode expected) {
    double[][] distances = matrix(input.get("distances"));
    List<WardClustering.Merge> merges = WardClustering.merges(distances);
    for (int i = 0; i < merges.size(); i++) {
      same(merges.get(i).height(), expected.get("heights").get(i));
      Set<Integer> joined = new TreeSet<>();
      for (int cluster : List.of(merges.get(i).first(), merges.get(i).second())) {
        int items = distances.length;
        joined.add(cluster < items ? -cluster - 1 : cluster - items + 1);
      }
      Set<Integer> inR = new TreeSet<>();
      expected.get("merge").get(i).forEach(cluster -> inR.add(cluster.asInt()));
      assertThat(joined).isEqualTo(inR);
    }
  }

  private static void correlation(JsonNode input, JsonNode expected) {
    double[] x = numbers(input, "x");
    double[] y = numbers(input, "y");
    same(new PearsonsCorrelation().correlation(x, y), expected.get("pearson"));
    same(new SpearmansCorrelation().correlation(x, y), expected.get("spearman"));
  }

  private static void permutation(JsonNode input, JsonNode expected) {
    boolean[] group = new boolean[input.get("group").size()];
    int size = 0;
    for (int i = 0; i < group.length; i++) {
      group[i] = input.get("group").get(i).asBoolean();
      size += group[i] ? 1 : 0;
    }
    double p = PermutationTest.p(numbers(input, "hits"), numbers(input, "words"), group, 1);
    same(p, expected.get("p"));
    same(PermutationTest.deals(group.length, size), expected.get("assignments"));
  }

  private static void quantile(JsonNode input, JsonNode expected) {
    double[] sorted = numbers(input, "values");
    java.util.Arrays.sort(sorted);
    for (int i = 0; i < input.get("p").size(); i++) {
      same(
          Quantiles.of(sorted, input.get("p").get(i).asDouble()), expected.get("quantiles").get(i));
    }
  }

  private static void garwood(JsonNode input, JsonNode expected) {
    int words = 1_000;
    BlockRate rate = new BlockRate(input.get("count").asLong(), words, 0);
    same(rate.interval().times(words), expected);
  }

  private static void jensenShannon(JsonNode input, JsonNode expected) {
    same(
        Distances.jensenShannon(numbers(input, "x"), numbers(input, "y")),
        expected.get("distance"));
  }

  private static void hellinger(JsonNode input, JsonNode expected) {
    same(Distances.hellinger(numbers(input, "x"), numbers(input, "y")), expected.get("distance"));
  }

  private static void aitchison(JsonNode input, JsonNode expected) {
    same(Distances.aitchison(numbers(input, "x"), numbers(input, "y")), expected.get("distance"));
  }

  private static void same(Interval actual, JsonNode expected) {
    same(actual.low(), expected.get("low"));
    same(actual.high(), expected.get("high"));
  }

  private static void same(double[] actual, JsonNode expected) {
    assertThat(actual).hasSize(expected.size());
    for (int i = 0; i < actual.length; i++) {
      same(actual[i], expected.get(i));
    }
  }

  /** What is infinite or undefined is null in JSON. */
  private static void same(double actual, JsonNode expected) {
    if (expected.isNull()) {
      assertThat(Double.isFinite(actual)).isFalse();
    } else {
      double value = expected.asDouble();
      assertThat(actual).isCloseTo(value, within(PRECISION * Math.max(1, Math.abs(value))));
    }
  }

  private static double[] numbers(JsonNode input, String key) {
    double[] values = new double[input.get(key).size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = input.get(key).get(i).asDouble();
    }
    return values;
  }

  private static int[] integers(JsonNode input, String key) {
    return java.util.Arrays.stream(numbers(input, key)).mapToInt(value -> (int) value).toArray();
  }

  private static double[][] matrix(JsonNode rows) {
    double[][] matrix = new double[rows.size()][rows.get(0).size()];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[i].length; j++) {
        matrix[i][j] = rows.get(i).get(j).asDouble();
      }
    }
    return matrix;
  }
}
