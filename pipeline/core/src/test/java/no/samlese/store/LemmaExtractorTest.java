package no.samlese.store;

import static org.assertj.core.api.Assertions.assertThat;

import no.samlese.text.Zone;
import org.junit.jupiter.api.Test;

class LemmaExtractorTest {
  @Test
  void a_lemma_is_counted_by_word_sentence_and_paragraph() {
    DocumentFacts facts =
        new TaggedText(0)
            .block(
                Zone.BODY,
                "Kommunen/kommune/NOUN og/CCONJ kommuner/kommune/NOUN ./PUNCT"
                    + " | kommunen/kommune/NOUN 2030/NUM")
            .block(Zone.HEADING, "kommune/NOUN plan/NOUN")
            .facts();
    assertThat(facts.lemmas())
        .containsExactly(
            row(facts, "kommune", "NOUN", 4, 3, 2),
            row(facts, "og", "CCONJ", 1, 1, 1),
            row(facts, "plan", "NOUN", 1, 1, 1));
    assertThat(facts.lemmas().stream().mapToInt(LemmaRow::frequency).sum())
        .as("words of the document")
        .isEqualTo(facts.summary().words());
  }

  @Test
  void zones_that_are_not_counted_have_no_lemmas() {
    DocumentFacts facts =
        new TaggedText(0)
            .block(Zone.REFERENCES, "kommune/NOUN")
            .block(Zone.BODY, "plan/NOUN")
            .facts();
    assertThat(facts.lemmas()).containsExactly(row(facts, "plan", "NOUN", 1, 1, 1));
  }

  @Test
  void names_are_in_lower_case_and_parts_of_speech_apart_and_the_form_stands_in() {
    DocumentFacts facts =
        new TaggedText(0)
            .block(Zone.BODY, "lier/Lier/PROPN lier/li/NOUN ler/li/NOUN xyz//X")
            .facts();
    assertThat(facts.lemmas())
        .containsExactly(
            row(facts, "li", "NOUN", 2, 1, 1),
            row(facts, "lier", "PROPN", 1, 1, 1),
            row(facts, "xyz", "X", 1, 1, 1));
  }

  private static LemmaRow row(
      DocumentFacts facts, String lemma, String pos, int words, int sentences, int paragraphs) {
    return new LemmaRow(facts.summary().documentId(), lemma, pos, words, sentences, paragraphs);
  }
}
