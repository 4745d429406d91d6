package no.samlese.clean.layout;

/** How near each line stands to the first or last line of its page: 0 for these two. */
final class EdgeRank {
  private EdgeRank() {}

  static int[] of(Draft draft) {
    int[] rank = new int[draft.size()];
    int rankFromTop = 0;
    for (int i = 0; i < rank.length; i++) {
      rankFromTop = opensPage(draft, i) ? 0 : rankFromTop + step(draft, i - 1);
      rank[i] = rankFromTop;
    }
    int rankFromBottom = 0;
    for (int i = rank.length - 1; i >= 0; i--) {
      rankFromBottom =
          i + 1 == rank.length || opensPage(draft, i + 1) ? 0 : rankFromBottom + step(draft, i + 1);
      rank[i] = Math.min(rank[i], rankFromBottom);
    }
    return rank;
  }

  /** A line that holds only a margin number is no step inwards. */
  private static int step(Draft draft, int outer) {
    return draft.text(outer).isEmpty() ? 0 : 1;
  }

  static boolean opensPage(Draft draft, int index) {
    return index == 0 || draft.line(index).page() != draft.line(index - 1).page();
  }
}
