package no.samlese.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import no.samlese.text.Alignment;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.CompoundRole;
import no.samlese.text.Edit;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Hit;
import no.samlese.text.Language;
import no.samlese.text.Metadata;
import no.samlese.text.Page;
import no.samlese.text.PageSource;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Token;
import no.samlese.text.Zone;
import org.junit.jupiter.api.Test;

class FactExtractorTest {
  /** The last word of a document is a hit, and an emoji stands where its context is cut. */
  @Test
  void a_hit_at_the_very_end_has_its_context() {
    String text = "🙂".repeat(60) + " " + "a".repeat(41) + " samskaping";
    DocumentFacts facts = facts(text, text.length() - 10, text.length());
    HitRow hit = facts.hits().get(0);
    assertThat(hit.surface()).isEqualTo("samskaping");
    assertThat(hit.right()).isEmpty();
    assertThat(hit.left()).doesNotStartWith("🙂".substring(1)).endsWith("a ");
    assertThat(hit.left().length()).isBetween(79, 80);
  }

  @Test
  void a_hit_that_the_repair_touched_says_so_and_names_its_page() {
    DocumentFacts facts = facts("maling og målstyring", 10, 20);
    assertThat(facts.hits().get(0).repaired()).isTrue();
    assertThat(facts.hits().get(0).page()).isEqualTo(1);
    assertThat(facts.edits())
        .singleElement()
        .extracting(EditRow::from, EditRow::cleanStart, EditRow::cleanEnd)
        .containsExactly("mal", 10, 13);
  }

  private static DocumentFacts facts(String text, int start, int end) {
    Span all = new Span(0, text.length());
    ExtractedDocument source =
        new ExtractedDocument(
            "0".repeat(64),
            Metadata.ofType("text/plain"),
            text,
            List.of(new Page(1, all, PageSource.TEXT_LAYER)),
            List.of());
    Span word = new Span(start, end);
    Edit repair = new Edit(new Span(start, start + 3), "mal", "mål", "ocr.word", 0.9);
    CleanDocument clean =
        new CleanDocument(
            source,
            text,
            List.of(new Block(all, Zone.BODY, 1, 0, List.of())),
            Alignment.identity(text.length()),
            List.of(repair),
            List.of(),
            List.of());
    Token token = new Token(word, word.of(text), word.of(text), "NOUN", List.of());
    AnnotatedDocument annotated =
        new AnnotatedDocument(
            clean,
            Language.BOKMAAL,
            List.of(new Sentence(all, 0, Language.BOKMAAL, List.of(token))));
    Hit hit = new Hit(word, 0, 0, 0, "l", "t", "c", "", CompoundRole.NONE);
    return FactExtractor.facts(
        new CodedDocument(annotated, List.of(new CodedHit(hit, new TreeMap<>()))));
  }
}
