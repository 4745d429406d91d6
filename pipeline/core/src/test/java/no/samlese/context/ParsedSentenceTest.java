package no.samlese.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.samlese.syntax.DependencyTree;
import no.samlese.text.Span;
import no.samlese.text.Token;
import org.junit.jupiter.api.Test;

/**
 * Labels, quotation marks, references and what stands in front of the verb do not lead the parse
 * astray.
 */
class ParsedSentenceTest {
  @Test
  void a_label_is_left_out_and_the_verb_behind_it_is_a_verb() {
    ParsedSentence sentence =
        new ParsedSentence(
            List.of(
                word("a", "a", "NOUN"),
                word(")", ")", "PUNCT"),
                word("avvikle", "Avvikle", "PROPN"),
                word("ordningen", "ordning", "NOUN"),
                word(".", ".", "PUNCT")),
            Set.of("avvikle"));
    assertThat(sentence.token(2).pos()).isEqualTo("VERB");
    assertThat(sentence.head(0)).isEqualTo(DependencyTree.ROOT);
    assertThat(sentence.head(3)).isEqualTo(2);
    assertThat(sentence.relation(3)).isEqualTo("DOBJ");
    assertThat(sentence.below(2)).contains(3);
  }

  @Test
  void a_name_at_the_beginning_stays_a_name() {
    ParsedSentence sentence =
        new ParsedSentence(
            List.of(word("avvikle", "Avvikle", "PROPN"), word("er", "være", "AUX")),
            Set.of("avvikle"));
    assertThat(sentence.token(0).pos()).isEqualTo("PROPN");
  }

  @Test
  void what_stands_before_verb_and_subject_is_the_object() {
    ParsedSentence sentence =
        new ParsedSentence(
            List.of(
                word("samskaping", "samskaping", "NOUN"),
                word("har", "ha", "AUX"),
                word("kommunen", "kommune", "NOUN"),
                word("aldri", "aldri", "ADV"),
                word("prøvd", "prøve", "VERB"),
                word(".", ".", "PUNCT")),
            Set.of());
    assertThat(sentence.head(0)).isEqualTo(1);
    assertThat(sentence.relation(0)).isEqualTo("DOBJ");
  }

  @Test
  void quotation_marks_and_references_are_left_out() {
    ParsedSentence sentence =
        new ParsedSentence(
            List.of(
                word("vi", "vi", "PRON"),
                word("unngår", "unngå", "VERB"),
                word("«", "«", "PUNCT"),
                word("målstyring", "målstyring", "NOUN"),
                word("»", "»", "PUNCT"),
                word("(", "(", "PUNCT"),
                word("berg", "Berg", "PROPN"),
                word(",", ",", "PUNCT"),
                word("2019", "2019", "NUM"),
                word(")", ")", "PUNCT"),
                word(".", ".", "PUNCT")),
            Set.of());
    assertThat(sentence.head(3)).isEqualTo(1);
    assertThat(sentence.relation(3)).isEqualTo("DOBJ");
    assertThat(sentence.below(1)).doesNotContain(2, 4, 5, 6, 8, 9);
    assertThat(sentence.head(6)).isEqualTo(DependencyTree.ROOT);
    assertThat(sentence.relation(8)).isEmpty();
  }

  @Test
  void numbers_of_items_are_left_out_but_not_the_last_word_in_brackets() {
    List<Token> items =
        List.of(
            word("2", "2", "NUM"),
            word(")", ")", "PUNCT"),
            word("møter", "møte", "NOUN"),
            word("(", "(", "PUNCT"),
            word("se", "se", "VERB"),
            word("vedlegg", "vedlegg", "NOUN"),
            word("3", "3", "NUM"),
            word(")", ")", "PUNCT"));
    Asides asides = Asides.of(items);
    assertThat(List.of(0, 1)).noneMatch(asides::leaves);
    assertThat(List.of(2, 3, 4, 5, 6, 7)).allMatch(asides::leaves);
  }

  @Test
  void hindre_behind_a_determiner_is_a_noun() {
    ParsedSentence sentence =
        new ParsedSentence(
            List.of(
                word("fjerne", "fjerne", "VERB"),
                word("andre", "annen", "DET"),
                word("hindre", "hindre", "VERB")),
            Set.of());
    assertThat(sentence.token(2).pos()).isEqualTo("NOUN");
    assertThat(sentence.token(2).lemma()).isEqualTo("hinder");
  }

  @Test
  void brackets_without_a_year_stay() {
    Asides asides =
        Asides.of(
            List.of(
                word("råd", "råd", "NOUN"),
                word("(", "(", "PUNCT"),
                word("for", "for", "ADP"),
                word("unge", "ung", "ADJ"),
                word(")", ")", "PUNCT")));
    assertThat(List.of(1, 2, 3, 4)).allMatch(asides::leaves);
  }

  private static Token word(String norm, String lemma, String pos) {
    return new Token(new Span(0, norm.length()), norm, lemma, pos, List.of());
  }
}
