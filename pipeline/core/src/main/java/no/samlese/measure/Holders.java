package no.samlese.measure;

/**
 * Which documents have each repeated stretch: the first block with it in each of the first {@value
 * PassageIndex#DOCUMENTS_A_STRETCH} documents, in their order.
 */
final class Holders {
  private final int[] documents;
  private final int[] starts;
  private final int[] blocks;

  private Holders(int[] documents) {
    this.documents = documents;
    this.starts = new int[documents.length + 1];
    for (int i = 0; i < documents.length; i++) {
      starts[i + 1] = starts[i] + Math.min(documents[i], PassageIndex.DOCUMENTS_A_STRETCH);
    }
    this.blocks = new int[starts[documents.length]];
  }

  /**
   * Two passes over the stretches: one counts the documents of each, one notes them.
   *
   * @param stretches number of the stretch at each place, or -1
   * @param size how many stretches there are
   */
  static Holders of(Blocks blocks, int[] stretches, int size) {
    int[] counts = new int[size];
    visit(blocks, stretches, new int[size], (stretch, block) -> counts[stretch]++);
    Holders holders = new Holders(counts);
    int[] filled = new int[size];
    visit(
        blocks,
        stretches,
        new int[size],
        (stretch, block) -> {
          if (filled[stretch] < PassageIndex.DOCUMENTS_A_STRETCH) {
            holders.blocks[holders.starts[stretch] + filled[stretch]++] = block;
          }
        });
    return holders;
  }

  private interface Visitor {
    void meet(int stretch, int block);
  }

  /** Shows each stretch once a document: where the document has it first. */
  private static void visit(Blocks blocks, int[] stretches, int[] seenBy, Visitor visitor) {
    for (int block = 0; block < blocks.size(); block++) {
      // From 1, so that a new array says that no document has been seen.
      int document = blocks.document(block) + 1;
      for (int place = blocks.firstPlace(block); place < blocks.endPlace(block); place++) {
        int stretch = stretches[place];
        if (stretch >= 0 && seenBy[stretch] != document) {
          seenBy[stretch] = document;
          visitor.meet(stretch, block);
        }
      }
    }
  }

  /** How many documents have a stretch. */
  int documents(int stretch) {
    return documents[stretch];
  }

  /** Where the blocks with a stretch begin; see {@link #block}. */
  int start(int stretch) {
    return starts[stretch];
  }

  /** Where they end. */
  int end(int stretch) {
    return starts[stretch + 1];
  }

  int block(int place) {
    return blocks[place];
  }
}
