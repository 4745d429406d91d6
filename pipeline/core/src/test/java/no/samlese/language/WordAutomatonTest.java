package no.samlese.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordAutomatonTest {
  @Property(tries = 100)
  void numbersWordsInOrder(
      @ForAll @Size(max = 60) Set<@AlphaChars @StringLength(min = 1, max = 5) String> words)
      throws IOException {
    List<String> sorted = new ArrayList<>(new TreeSet<>(words));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordAutomaton.of(sorted).write(new DataOutputStream(bytes));
    WordAutomaton automaton =
        WordAutomaton.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(automaton.size()).isEqualTo(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(automaton.indexOf(sorted.get(i))).isEqualTo(i);
    }
    assertThat(automaton.indexOf("ikke der")).isEqualTo(WordAutomaton.NONE);
  }

  @Test
  void showsTheWordsThatBeginWithLetters() {
    List<String> found = new ArrayList<>();

    WordAutomaton.of(List.of("a", "led", "leder", "ledes", "lokal"))
        .forEach("lede", (word, index) -> found.add(word + index));

    assertThat(found).containsExactly("leder2", "ledes3");
  }

  @Test
  void refusesWordsOutOfOrder() {
    List<String> words = List.of("b", "a");

    assertThatThrownBy(() -> WordAutomaton.of(words)).isInstanceOf(IllegalArgumentException.class);
  }
}
