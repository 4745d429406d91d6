package no.samlese.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every hit relies on: offsets of two layers of text lead to each other. */
class AlignmentProperties {
  /** A piece of the source: kept, replaced or dropped. */
  record Piece(int length, String kind, int newLength) {}

  @Property
  void kept_characters_map_to_themselves_and_back(@ForAll("pieces") List<Piece> pieces) {
    Alignment alignment = alignment(pieces);
    for (Alignment.Segment segment : alignment.segments()) {
      if (segment.verbatim()) {
        for (int i = 0; i < segment.source().length(); i++) {
          Span source = new Span(segment.source().start() + i, segment.source().start() + i + 1);
          Span target = alignment.toTarget(source);
          assertThat(target.start() - segment.target().start()).isEqualTo(i);
          assertThat(target.length()).isEqualTo(1);
          assertThat(alignment.toSource(target)).isEqualTo(source);
        }
      }
    }
  }

  @Property
  void replaced_pieces_map_as_a_whole(@ForAll("pieces") List<Piece> pieces) {
    Alignment alignment = alignment(pieces);
    for (Alignment.Segment segment : alignment.segments()) {
      if (!segment.verbatim() && !segment.source().isEmpty() && !segment.target().isEmpty()) {
        Span first = new Span(segment.target().start(), segment.target().start() + 1);
        assertThat(alignment.toSource(first)).isEqualTo(segment.source());
        assertThat(alignment.toTarget(segment.source())).isEqualTo(segment.target());
      }
    }
  }

  @Property
  void a_span_never_maps_outside_the_text(
      @ForAll("pieces") List<Piece> pieces, @ForAll int a, @ForAll int b) {
    Alignment alignment = alignment(pieces);
    int sourceLength = pieces.stream().mapToInt(Piece::length).sum();
    int targetLength =
        alignment.segments().stream().mapToInt(segment -> segment.target().length()).sum();
    int from = Math.floorMod(a, targetLength + 1);
    int to = Math.floorMod(b, targetLength + 1);
    Span source = alignment.toSource(new Span(Math.min(from, to), Math.max(from, to)));
    assertThat(source.end()).isLessThanOrEqualTo(sourceLength);
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 6),
            Arbitraries.of("keep", "replace", "drop"),
            Arbitraries.integers().between(1, 5))
        .as(Piece::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Alignment alignment(List<Piece> pieces) {
    List<Alignment.Segment> segments = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (Piece piece : pieces) {
      Span from = new Span(source, source + piece.length());
      source += piece.length();
      int length = piece.kind().equals("keep") ? piece.length() : piece.newLength();
      if (!piece.kind().equals("drop")) {
        Span to = new Span(target, target + length);
        segments.add(new Alignment.Segment(from, to, piece.kind().equals("keep")));
        target += length;
      }
    }
    return Alignment.of(segments);
  }
}
