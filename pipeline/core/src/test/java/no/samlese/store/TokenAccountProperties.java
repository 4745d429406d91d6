package no.samlese.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samlese.text.Alignment;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Span;
import no.samlese.text.Zone;

class TokenAccountProperties {
  /** A piece of extracted text and what becomes of it; a new block may begin after it. */
  record Piece(String raw, String now, boolean kept, boolean ends) {
    String clean() {
      return kept ? raw : now;
    }
  }

  /** Whatever the repair and the layout do, the steps lead from extraction to denominator. */
  @Property(tries = 500)
  void balances(@ForAll("pieces") List<Piece> pieces, @ForAll("zones") List<Zone> zones) {
    CleanDocument clean = document(pieces, zones);
    int[] words = words(clean);
    int counted = 0;
    for (int i = 0; i < words.length; i++) {
      counted += clean.blocks().get(i).zone().counted() ? words[i] : 0;
    }
    TokenAccount account = TokenAccount.of(clean, words);
    int onPages = slowCount(clean.source().text());
    assertThat(account.balances(onPages, counted)).as("%s", account).isTrue();
    assertThat(account.problem(onPages, counted)).isEmpty();
    assertThat(account.balances(onPages + 1, counted)).isFalse();
    assertThat(account.balances(onPages, counted - 1)).isFalse();
  }

  @Example
  void every_step_is_counted_by_hand() {
    CleanDocument clean =
        document(
            List.of(
                new Piece("Side to", "", false, false), // removed: two words
                new Piece("\n", "", false, false),
                new Piece("Vi sam", "", true, false),
                new Piece("-\n", "", false, false), // joined: sam-\nskaper
                new Piece("skaper ", "", true, false),
                new Piece("ogalle ", "og alle ", false, false), // split
                new Piece("1 ", "i ", false, false), // added
                new Piece("fellesskap", "", true, true),
                new Piece("\n", "", false, false),
                new Piece("Kilder fra nord", "", true, true)),
            List.of(Zone.BODY, Zone.REFERENCES));
    int[] words = {7, 3}; // The tokenizer finds one word more than blanks part.
    assertThat(TokenAccount.of(clean, words).rows())
        .extracting(row -> row.step() + " " + row.change() + " " + row.words())
        .containsExactly(
            "extracted 10 10",
            "removed -2 8",
            "joined -1 7",
            "split 1 8",
            "added 1 9",
            "tokenised 1 10",
            "zone:furniture 0 10",
            "zone:contents 0 10",
            "zone:references -3 7",
            "counted 0 7");
  }

  @Example
  void a_document_that_does_not_balance_is_named() {
    CleanDocument clean = CleanDocument.ofText("to ord");
    ProblemRow problem = TokenAccount.of(clean, new int[] {2}).problem(3, 2).orElseThrow();
    assertThat(problem.documentId()).isEqualTo(clean.source().id());
    assertThat(problem.what()).contains("3 on the pages, 2 at its end, 2 in the counts");
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    Arbitrary<String> text = Arbitraries.strings().withChars("aå -1\n\f").ofMaxLength(8);
    return Combinators.combine(
            text, text, Arbitraries.of(true, true, false), Arbitraries.of(true, false, false))
        .as(Piece::new)
        .list()
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<Zone>> zones() {
    return Arbitraries.of(Zone.class).list().ofSize(21);
  }

  /** As the cleaner does it: blocks of pieces, a line feed between them, what is empty left out. */
  private static CleanDocument document(List<Piece> pieces, List<Zone> zones) {
    StringBuilder raw = new StringBuilder();
    StringBuilder clean = new StringBuilder();
    List<Alignment.Segment> segments = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces) {
      Span from = new Span(raw.length(), raw.length() + piece.raw().length());
      raw.append(piece.raw());
      Span to = new Span(clean.length(), clean.length() + piece.clean().length());
      clean.append(piece.clean());
      if (!to.isEmpty()) {
        segments.add(new Alignment.Segment(from, to, piece.kept()));
      }
      if (piece.ends() || piece.equals(pieces.get(pieces.size() - 1))) {
        Span span = new Span(start, clean.length());
        blocks.add(new Block(span, zones.get(blocks.size()), 1, 0, List.of()));
        Span gap = new Span(raw.length(), raw.length());
        segments.add(
            new Alignment.Segment(gap, new Span(clean.length(), clean.length() + 1), false));
        start = clean.append('\n').length();
      }
    }
    return new CleanDocument(
        ExtractedDocument.ofText(raw.toString()),
        clean.toString(),
        blocks,
        Alignment.of(segments),
        List.of(),
        List.of(),
        List.of());
  }

  /** A tokenizer that parts words at hyphens too. */
  private static int[] words(CleanDocument clean) {
    return clean.blocks().stream()
        .mapToInt(block -> slowCount(block.span().of(clean.text()).replace('-', ' ')))
        .toArray();
  }

  private static int slowCount(String text) {
    int words = 0;
    for (String part : text.split("\\s+", -1)) {
      words += part.chars().anyMatch(Character::isLetter) ? 1 : 0;
    }
    return words;
  }
}
