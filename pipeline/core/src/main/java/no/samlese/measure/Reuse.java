package no.samlese.measure;

import java.util.ArrayList;
import java.util.List;
import no.samlese.store.Database;
import no.samlese.store.ReuseRow;
import no.samlese.text.WordShingles;

/**
 * Finds the blocks that near-repeat an earlier document: statute text, a ministry's template, a
 * neighbour's plan, the last version of the same plan. Containment of ten-word shingles (Broder
 * 1997, "On the resemblance and containment of documents"), counted in words covered, so that one
 * changed word costs one word and not ten stretches.
 */
public final class Reuse {
  /** Words a block must have. */
  static final int MIN_WORDS = WordShingles.WORDS;

  /** Share of its words that must stand in earlier documents. */
  static final double MIN_SHARE = 0.8;

  private final PassageIndex index;
  private final Blocks blocks;
  private final Holders holders;

  /** Counts words that single documents and single blocks share with the block in question. */
  private final Cover byDocument;

  private final Cover byBlock;

  private Reuse(PassageIndex index) {
    this.index = index;
    this.blocks = index.blocks();
    this.holders = index.holders();
    this.byDocument = new Cover(index.documents().size());
    this.byBlock = new Cover(blocks.size());
  }

  /** One row a reused block, in the order of the index. */
  public static List<ReuseRow> rows(PassageIndex index) {
    Reuse reuse = new Reuse(index);
    List<ReuseRow> rows = new ArrayList<>();
    for (int block = 0; block < reuse.blocks.size(); block++) {
      if (reuse.blocks.words(block) >= MIN_WORDS) {
        reuse.add(block, rows);
      }
    }
    return rows;
  }

  /** The views of blocks and hits in the counts in which passages count where they stand first. */
  public static void addViews(Database database) {
    for (String table : List.of("blocks", "hits")) {
      database.execute(
          """
          CREATE VIEW %1$s_once AS SELECT t.* FROM %1$s t
          ANTI JOIN reuse r ON r.document_id = t.document_id AND r.block_id = t.block_id
          WHERE t.counted
          """
              .formatted(table));
    }
  }

  private void add(int block, List<ReuseRow> rows) {
    double share = (double) covered(block) / blocks.runningWords(block);
    if (share >= MIN_SHARE) {
      int document = source(block);
      int sourceBlock = sourceBlock(block, document);
      PassageIndex.Entry own = index.documents().get(blocks.document(block));
      PassageIndex.Entry source = index.documents().get(document);
      rows.add(
          new ReuseRow(
              own.documentId(),
              blocks.id(block),
              blocks.words(block),
              share,
              source.documentId(),
              blocks.id(sourceBlock),
              !own.municipality().isEmpty() && own.municipality().equals(source.municipality())));
    }
  }

  /** Words in stretches of any earlier document. */
  private int covered(int block) {
    int words = 0;
    int end = 0;
    for (int place = blocks.firstPlace(block); place < blocks.endPlace(block); place++) {
      if (isEarlier(index.stretch(place), block)) {
        int from = place - blocks.firstPlace(block);
        words += from + WordShingles.WORDS - Math.max(from, end);
        end = from + WordShingles.WORDS;
      }
    }
    return words;
  }

  private boolean isEarlier(int stretch, int block) {
    return stretch >= 0
        && blocks.document(holders.block(holders.start(stretch))) < blocks.document(block);
  }

  /** The earlier document that shares most words with a block. */
  private int source(int block) {
    byDocument.clear();
    visit(block, (from, other) -> byDocument.add(blocks.document(other), from));
    return byDocument.best();
  }

  private int sourceBlock(int block, int document) {
    byBlock.clear();
    visit(
        block,
        (from, other) -> {
          if (blocks.document(other) == document) {
            byBlock.add(other, from);
          }
        });
    return byBlock.best();
  }

  private interface Visitor {
    void meet(int from, int otherBlock);
  }

  /** Shows each stretch of a block with each earlier block that has it. */
  private void visit(int block, Visitor visitor) {
    for (int place = blocks.firstPlace(block); place < blocks.endPlace(block); place++) {
      int stretch = index.stretch(place);
      for (int i = stretch < 0 ? 0 : holders.start(stretch); isBefore(block, stretch, i); i++) {
        visitor.meet(place - blocks.firstPlace(block), holders.block(i));
      }
    }
  }

  private boolean isBefore(int block, int stretch, int i) {
    return stretch >= 0
        && i < holders.end(stretch)
        && blocks.document(holders.block(i)) < blocks.document(block);
  }
}
