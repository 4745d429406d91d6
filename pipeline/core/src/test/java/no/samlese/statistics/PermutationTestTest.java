package no.samlese.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PermutationTestTest {
  /** Bursty documents, of which four are called a group: nothing to find. */
  @Test
  void without_a_difference_every_p_is_as_likely() {
    Random random = new Random(20261121);
    int corpora = 400;
    int[] tenths = new int[10];
    for (int corpus = 0; corpus < corpora; corpus++) {
      double[] hits = new double[24];
      double[] words = new double[24];
      boolean[] group = new boolean[24];
      for (int i = 0; i < hits.length; i++) {
        words[i] = 1_000 + random.nextInt(20_000);
        hits[i] = Math.rint(words[i] / 1_000 * Math.exp(random.nextGaussian()));
        group[i] = i < 4;
      }
      double p = PermutationTest.p(hits, words, group, corpus);
      tenths[Math.min(9, (int) (p * 10))]++;
    }
    // Chi-squared with nine degrees of freedom: 99.9 % point.
    double chiSquared = 0;
    for (int n : tenths) {
      chiSquared += (n - corpora / 10.0) * (n - corpora / 10.0) / (corpora / 10.0);
    }
    assertThat(chiSquared).isLessThan(27.9);
  }

  @Test
  void things_that_are_dealt_together_have_the_p_of_each_alone() {
    Random random = new Random(7);
    double[] words = random.doubles(30, 1_000, 9_000).map(Math::rint).toArray();
    double[][] hits = new double[30][3];
    for (double[] document : hits) {
      Arrays.setAll(document, thing -> random.nextInt(20));
    }
    for (int size : new int[] {2, 9}) {
      var together = new PermutationTest(words, size, 5).outcomes(hits);
      for (int thing = 0; thing < 3; thing++) {
        int one = thing;
        double[] alone = Arrays.stream(hits).mapToDouble(document -> document[one]).toArray();
        double groupHits = Arrays.stream(alone, 0, size).sum();
        boolean[] group = new boolean[30];
        Arrays.fill(group, 0, size, true);
        assertThat(together.get(thing).p(groupHits, Arrays.stream(words, 0, size).sum()))
            .isEqualTo(PermutationTest.p(alone, words, group, 5));
      }
    }
  }

  @Test
  void a_p_is_never_zero() {
    double[] hits = new double[40];
    double[] words = new double[40];
    boolean[] group = new boolean[40];
    for (int i = 0; i < 40; i++) {
      words[i] = 1_000;
      group[i] = i < 10;
      hits[i] = group[i] ? 50 : 0;
    }
    assertThat(PermutationTest.p(hits, words, group, 1))
        .isEqualTo(1.0 / (PermutationTest.DEALS + 1));
  }
}
