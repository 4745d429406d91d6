package no.samlese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WordShinglesTest {
  /** A word is repeated if and only if some ten words around it stand twice; told the slow way. */
  @Property(tries = 200)
  void agrees_with_the_slow_way(
      @ForAll @Size(min = 0, max = 80) List<@IntRange(min = 0, max = 2) Integer> words) {
    WordShingles.Builder builder = new WordShingles.Builder();
    for (int i = 0; i < words.size(); i++) {
      builder.add("w" + words.get(i), new Span(2 * i, 2 * i + 1));
    }
    WordShingles shingles = builder.build();
    for (int i = 0; i < words.size(); i++) {
      assertThat(shingles.isRepeated(new Span(2 * i, 2 * i + 1)))
          .as("word %d of %s", i, words)
          .isEqualTo(isRepeated(words, i));
    }
  }

  @Example
  void short_words_with_norwegian_letters_are_told_apart() {
    assertThat(hash("på")).isNotEqualTo(hash("ti"));
    assertThat(hash("då")).isNotEqualTo(hash("hi"));
  }

  private static long hash(String first) {
    WordShingles.Builder builder = new WordShingles.Builder();
    for (int i = 0; i < WordShingles.WORDS; i++) {
      builder.add(i == 0 ? first : "ord", new Span(i, i + 1));
    }
    return builder.hashes()[0];
  }

  private static boolean isRepeated(List<Integer> words, int word) {
    int length = WordShingles.WORDS;
    for (int a = Math.max(0, word - length + 1); a <= word && a + length <= words.size(); a++) {
      for (int b = 0; b + length <= words.size(); b++) {
        if (a != b && words.subList(a, a + length).equals(words.subList(b, b + length))) {
          return true;
        }
      }
    }
    return false;
  }
}
