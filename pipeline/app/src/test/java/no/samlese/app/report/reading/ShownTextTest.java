package no.samlese.app.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShownTextTest {
  private static TextBlock block(int start, int level, String text) {
    return new TextBlock(
        1, level > 0 ? "heading" : "body", level, start, start + text.length(), text);
  }

  private static TextMark mark(int number, int start, int end, int lane) {
    return new TextMark(Integer.toString(number), start, end, lane, "label " + lane);
  }

  private static List<Piece> pieces(ShownText text) {
    return text.groups().stream()
        .flatMap(group -> group.blocks().stream())
        .flatMap(block -> block.pieces().stream())
        .toList();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static List<String> anchors(List<Piece> pieces) {
    return pieces.stream().flatMap(piece -> piece.anchors().stream()).toList();
  }

  @Test
  void without_marks_the_text_is_as_it_was_and_every_hit_has_its_anchor() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      String words = "Samskaping 🌍 på tvers av sektorer ".repeat(1 + random.nextInt(4));
      int start = random.nextInt(50);
      List<TextMark> marks = new ArrayList<>();
      List<TextRepair> repairs = new ArrayList<>();
      for (int i = 0; i < random.nextInt(12); i++) {
        int from = start + random.nextInt(words.length());
        int to = from + 1 + random.nextInt(20);
        marks.add(mark(i, from, to, random.nextInt(3)));
        repairs.add(new TextRepair(1, from + 2, to - 1, "0", "o", "rule", 0.9));
      }
      marks.sort(Comparator.comparing(TextMark::start));
      repairs.sort(Comparator.comparing(TextRepair::start));
      List<Piece> pieces = pieces(ShownText.of(List.of(block(start, 0, words)), marks, repairs));
      assertThat(text(pieces)).isEqualTo(words);
      assertThat(anchors(pieces))
          .containsExactlyInAnyOrderElementsOf(marks.stream().map(TextMark::anchor).toList());
    }
  }

  @Test
  void overlapping_hits_are_parted_and_the_compared_one_gives_the_colour() {
    List<TextMark> marks =
        List.of(
            mark(1, 0, 10, TextMark.COMPANY), mark(2, 5, 15, 1), mark(3, 6, 8, TextMark.COMPANY));
    List<Piece> pieces =
        pieces(ShownText.of(List.of(block(0, 0, "0123456789abcdefgh")), marks, List.of()));
    assertThat(pieces)
        .extracting(Piece::text)
        .containsExactly("01234", "5", "67", "89", "abcde", "fgh");
    assertThat(pieces).extracting(Piece::lane).containsExactly(TextMark.COMPANY, 1, 1, 1, 1, -1);
    assertThat(pieces.get(2).label()).isEqualTo("label 2147483647; label 1");
    assertThat(pieces.get(5).marked()).isFalse();
  }

  @Test
  void a_repair_is_told_where_it_stands_within_a_hit() {
    List<TextRepair> repairs = List.of(new TextRepair(1, 2, 4, "xx", "aa", "rule", 0.9));
    List<Piece> pieces =
        pieces(ShownText.of(List.of(block(0, 0, "omaaen")), List.of(mark(1, 0, 6, 0)), repairs));
    assertThat(pieces).extracting(Piece::repaired).containsExactly(null, "xx", null);
    assertThat(anchors(pieces)).containsExactly("1");
  }

  @Test
  void a_document_on_one_long_line_is_shown_around_its_hits() {
    String line = "samskaping på 🌍 ".repeat(600_000);
    List<TextMark> marks =
        IntStream.range(0, 3_000).mapToObj(i -> mark(i, i * 3_000, i * 3_000 + 14, 0)).toList();
    List<Piece> pieces = pieces(ShownText.of(List.of(block(0, 0, line)), marks, List.of()));
    assertThat(text(pieces)).hasSizeBetween(10_000, Window.LONGEST + 1_000);
    int omitted = pieces.stream().mapToInt(Piece::omitted).sum();
    assertThat(omitted + text(pieces).length()).isEqualTo(line.length());
    assertThat(anchors(pieces)).hasSize(marks.size()).doesNotHaveDuplicates();
    assertThat(pieces)
        .noneMatch(
            piece -> !piece.text().isEmpty() && Character.isLowSurrogate(piece.text().charAt(0)));
  }

  @Test
  void a_page_ends_where_a_browser_would_suffer() {
    List<TextBlock> blocks =
        IntStream.range(0, 300).mapToObj(i -> block(i * 10_000, 0, "a".repeat(10_000))).toList();
    List<TextMark> marks = List.of(mark(1, 5, 6, 0), mark(2, 2_999_000, 2_999_001, 0));
    ShownText text = ShownText.of(blocks, marks, List.of());
    assertThat(text.groups()).hasSize(200);
    assertThat(text.omittedBlocks()).isEqualTo(100);
    assertThat(text.omittedAnchors()).containsExactly("2");
  }

  @Test
  void headings_never_jump_a_level() {
    List<TextBlock> blocks =
        List.of(block(0, 3, "a"), block(2, 1, "b"), block(4, 6, "c"), block(6, 2, "d"));
    assertThat(ShownText.of(blocks, List.of(), List.of()).groups())
        .extracting(group -> group.blocks().get(0).heading())
        .containsExactly(3, 3, 4, 4);
  }

  @Test
  void references_are_folded_up_together() {
    List<TextBlock> blocks =
        List.of(
            block(0, 0, "a"),
            new TextBlock(1, "references", 0, 2, 3, "b"),
            new TextBlock(2, "references", 0, 4, 5, "c"));
    List<ShownText.Group> groups = ShownText.of(blocks, List.of(), List.of()).groups();
    assertThat(groups).extracting(ShownText.Group::folded).containsExactly(false, true);
    assertThat(groups.get(1).blocks()).extracting(ShownBlock::firstOfPage).containsExactly(0, 2);
  }

  @Test
  void a_strip_counts_hits_of_its_lanes() {
    List<TextBlock> blocks = List.of(block(0, 0, "a".repeat(600)));
    List<TextMark> marks =
        List.of(mark(1, 0, 1, 0), mark(2, 1, 2, 0), mark(3, 599, 600, 1), mark(4, 9, 10, 7));
    Strip strip = Strip.of(blocks, marks, 2);
    assertThat(strip.lanes()).extracting(Strip.Lane::hits).containsExactly(2, 1);
    assertThat(strip.lanes().get(0).path()).isEqualTo("M1 30v-24");
    assertThat(strip.lanes().get(1).path()).isEqualTo("M898 60v-7");
  }
}
