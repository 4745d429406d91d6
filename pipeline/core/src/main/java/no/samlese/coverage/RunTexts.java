package no.samlese.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import no.samlese.annotate.Annotator;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.CleanDocument;
import no.samlese.text.Sentence;
import no.samlese.text.Span;
import no.samlese.text.Zone;

/**
 * The texts of a run, analysed again. The tables keep no words with their lemmas, but they keep the
 * clean text of every block with its offsets, and the analysis of that text is what the run's was.
 */
final class RunTexts {
  private static final String BLOCKS =
      """
      SELECT block_id, page, zone, level, counted, start, "end", text FROM blocks
      WHERE document_id = ? ORDER BY block_id
      """;

  private static final String PAGES = "SELECT start, page FROM sentences WHERE document_id = ?";

  private final RunData run;
  private final Annotator annotator = new Annotator();

  RunTexts(RunData run) {
    this.run = run;
  }

  /**
   * A document, analysed.
   *
   * @param document what the tables call it
   * @param annotated its text
   * @param counted the blocks that enter the counts
   * @param pages pages of sentences, by the offset of their first letter
   */
  record Text(
      RunData.RunDocument document,
      AnnotatedDocument annotated,
      BitSet counted,
      Map<Integer, Integer> pages) {
    boolean isCounted(Sentence sentence) {
      return counted.get(sentence.block());
    }

    int page(Sentence sentence) {
      Block block = annotated.clean().blocks().get(sentence.block());
      return pages.getOrDefault(sentence.span().start(), block.page());
    }
  }

  /** Shows all documents that were read, one after the other. */
  void forEach(Consumer<Text> reader) {
    run.documents().forEach(document -> reader.accept(text(document)));
  }

  private Text text(RunData.RunDocument document) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    BitSet counted = new BitSet();
    run.database()
        .query(
            BLOCKS,
            row -> {
              Span span = new Span(row.getInt("start"), row.getInt("end"));
              while (text.length() < span.start()) {
                text.append('\n');
              }
              text.append(row.getString("text"));
              counted.set(blocks.size(), row.getBoolean("counted"));
              Zone zone = Zone.valueOf(row.getString("zone").toUpperCase(Locale.ROOT));
              int level = row.getInt("level");
              return blocks.add(new Block(span, zone, row.getInt("page"), level, List.of()));
            },
            document.id());
    Map<Integer, Integer> pages = new HashMap<>();
    run.database().query(PAGES, row -> pages.put(row.getInt(1), row.getInt(2)), document.id());
    CleanDocument clean = CleanDocument.of(text.toString(), blocks);
    return new Text(document, annotator.annotate(clean), counted, pages);
  }
}
