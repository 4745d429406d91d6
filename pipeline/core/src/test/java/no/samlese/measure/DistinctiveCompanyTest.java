package no.samlese.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import no.samlese.measure.DistinctiveCompany.Count;
import no.samlese.measure.DistinctiveCompany.Word;
import no.samlese.store.Node;
import no.samlese.store.TaggedText;
import no.samlese.text.UserException;
import no.samlese.text.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DistinctiveCompanyTest {
  private static final Node NODE = new Node(Node.Kind.CATEGORY, TaggedCorpus.CATEGORY);

  @TempDir private Path folder;

  private final TaggedCorpus corpus =
      new TaggedCorpus()
          .document("A", text(1, "samskaping/NOUN gir/VERB verdi/NOUN", 5))
          .document("B", text(2, "samskaping/NOUN gir/VERB utgifter/utgift/NOUN", 5))
          .document("C", text(3, "plan/NOUN", 0));

  /**
   * Ten content words in windows on either side. <i>verdi</i>: 5 against 0, log ratio log2(5 : ½),
   * G² = 2 (5 ln 2 + 5 ln 5/7.5 + 10 ln 10/7.5) = 8.63, p .0033; so for <i>utgift</i> the other way
   * round; <i>gir</i> is even, p 1. The two of three: q = .0033 · 3/2.
   */
  @Test
  void two_municipalities_by_hand() {
    List<Word> words = compare("A", "B");
    assertThat(words).extracting(word -> word.lemma().form()).startsWith("utgift", "verdi");
    Word verdi = words.get(1);
    assertThat(verdi.here()).isEqualTo(new Count(5, 10, 1));
    assertThat(verdi.there()).isEqualTo(new Count(0, 10, 0));
    assertThat(verdi.ratio().value()).isCloseTo(3.321928, within(1e-6));
    assertThat(verdi.ratio().g2()).isCloseTo(8.63, within(0.005));
    assertThat(verdi.ratio().p()).isCloseTo(0.0033, within(0.00005));
    assertThat(verdi.q()).isCloseTo(verdi.ratio().p() * 3 / 2, within(1e-12));
    assertThat(words.get(0).ratio().value()).isCloseTo(-3.321928, within(1e-6));
    assertThat(words.get(2).lemma().form()).isEqualTo("gir");
    assertThat(words.get(2).q()).isCloseTo(1, within(1e-5));
  }

  @Test
  void the_other_way_round_the_signs_change() {
    assertThat(compare("B", "A").get(0).ratio().value())
        .isCloseTo(-compare("A", "B").get(0).ratio().value(), within(1e-12));
  }

  @Test
  void a_municipality_without_the_node_is_refused_by_name() {
    assertThatThrownBy(() -> compare("A", "C"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(TaggedCorpus.CATEGORY)
        .hasMessageContaining(" C");
  }

  private List<Word> compare(String here, String there) {
    return corpus.ask(
        folder, database -> new DistinctiveCompany(database).compare(NODE, here, there));
  }

  private static TaggedText text(int number, String sentence, int times) {
    TaggedText text = new TaggedText(number).block(Zone.BODY, "og/CCONJ plan/NOUN");
    for (int i = 0; i < times; i++) {
      text.block(Zone.BODY, sentence);
      text.hit("samskaping", TaggedCorpus.CATEGORY, i + 1, 0, 0);
    }
    return text;
  }
}
