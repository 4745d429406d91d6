package no.samlese.clean.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlese.text.Zone;

/** The text of blocks as one reads it: a block a line, without what stands beside the text. */
public final class RunningText {
  /** What a reader passes over: running heads, footnotes, captions and boxes. */
  public static final Set<Zone> BESIDE_THE_TEXT =
      Set.copyOf(EnumSet.of(Zone.FURNITURE, Zone.CAPTION, Zone.FOOTNOTE));

  private RunningText() {}

  /** The text of one block before its characters are repaired. */
  public static String of(LayoutBlock block, String extracted) {
    return of(block.pieces(), extracted);
  }

  /**
   * The text of blocks, separated by line feeds.
   *
   * @param blocks as {@link PageLayout#read} returns them
   * @param extracted the text they were read from
   * @param without zones to leave out
   */
  public static String of(List<LayoutBlock> blocks, String extracted, Set<Zone> without) {
    return blocks.stream()
        .filter(block -> !without.contains(block.zone()))
        .map(block -> of(block, extracted))
        .collect(Collectors.joining("\n"));
  }

  static String of(List<Piece> pieces, String extracted) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.isVerbatim()) {
        text.append(extracted, piece.raw().start(), piece.raw().end());
      } else {
        text.append(piece.replacement());
      }
    }
    return text.toString();
  }
}
