package no.samlese.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samlese.text.HitRelation;
import no.samlese.text.Zone;
import org.junit.jupiter.api.Test;

class CompanyExtractorTest {
  private static final String C = "cocreation";

  /** Words one to five from the hit are near, the sixth is not; a comma is no word. */
  @Test
  void the_window_is_five_words_on_either_side() {
    List<String> company =
        company(
            new TaggedText(0)
                .block(
                    Zone.BODY,
                    "a/NOUN b/NOUN c/NOUN d/NOUN ,/PUNCT e/NOUN f/NOUN samskaping/NOUN g/NOUN"
                        + " h/NOUN i/NOUN j/NOUN k/NOUN l/NOUN")
                .hit("s", C, 0, 7, 7));
    assertThat(company)
        .containsExactly(
            "a 0 1", "b 1 1", "c 1 1", "d 1 1", "e 1 1", "f 1 1", "g 1 1", "h 1 1", "i 1 1",
            "j 1 1", "k 1 1", "l 0 1");
  }

  @Test
  void only_content_words_are_company_and_an_auxiliary_is_none() {
    assertThat(
            company(
                new TaggedText(0)
                    .block(Zone.BODY, "vi/PRON skal/AUX styrke/VERB samskaping/NOUN godt/god/ADJ")
                    .hit("s", C, 0, 3, 3)))
        .containsExactly("god 1 1", "styrke 1 1");
  }

  /** Two hits of one term: the word between is near both and counts once, hits are no company. */
  @Test
  void a_word_near_two_hits_counts_once() {
    assertThat(
            company(
                new TaggedText(0)
                    .block(Zone.BODY, "samskaping/NOUN gir/VERB samskaping/NOUN")
                    .hit("s", C, 0, 0, 0)
                    .hit("s", C, 0, 2, 2)))
        .containsExactly("gir 1 1");
  }

  @Test
  void the_window_ends_with_the_sentence() {
    assertThat(
            company(
                new TaggedText(0)
                    .block(Zone.BODY, "samskaping/NOUN virker/VERB | mye/ADJ skjer/VERB")
                    .hit("s", C, 0, 0, 0)))
        .containsExactly("virker 1 1");
  }

  /** gir is near terms s and t: once in the company of each, and once in that of their category. */
  @Test
  void a_category_counts_a_word_near_two_of_its_terms_once() {
    TaggedText text =
        new TaggedText(0)
            .block(Zone.BODY, "samskaping/NOUN gir/VERB medvirkning/NOUN")
            .hit("s", C, 0, 0, 0)
            .hit("t", C, 0, 2, 2);
    assertThat(rows(text, "category", C)).containsExactly("gir 1 1");
    assertThat(rows(text, "term", "s")).containsExactly("gir 1 1", "medvirkning 1 1");
    assertThat(rows(text, "term", "t")).containsExactly("gir 1 1", "samskaping 1 1");
  }

  /** The abbreviation in brackets is no mention of its own: no company, and no word of it. */
  @Test
  void an_appositive_hit_has_no_company_and_is_none() {
    assertThat(
            company(
                new TaggedText(0)
                    .block(
                        Zone.BODY,
                        "Styring/NOUN (/PUNCT NPG/PROPN )/PUNCT a/DET b/DET c/DET d/DET vinner/VERB")
                    .hit("s", C, 0, 0, 0)
                    .hit("s", C, 0, 2, 2, HitRelation.APPOSITIVE)))
        .containsExactly("vinner 0 1");
  }

  @Test
  void a_hit_in_a_reference_list_keeps_no_company() {
    assertThat(
            company(
                new TaggedText(0)
                    .block(Zone.REFERENCES, "samskaping/NOUN virker/VERB")
                    .hit("s", C, 0, 0, 0)))
        .isEmpty();
  }

  private static List<String> company(TaggedText text) {
    assertThat(rows(text, "category", C)).isEqualTo(rows(text, "term", "s"));
    return rows(text, "term", "s");
  }

  private static List<String> rows(TaggedText text, String kind, String node) {
    return text.facts().company().stream()
        .filter(row -> row.nodeKind().equals(kind) && row.node().equals(node))
        .map(row -> row.lemma() + " " + row.inWindow() + " " + row.inSentences())
        .toList();
  }
}
