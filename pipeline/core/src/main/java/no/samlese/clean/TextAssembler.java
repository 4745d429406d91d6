package no.samlese.clean;

import java.util.ArrayList;
import java.util.List;
import no.samlese.clean.layout.LayoutBlock;
import no.samlese.clean.layout.Piece;
import no.samlese.text.Alignment;
import no.samlese.text.Block;
import no.samlese.text.Edit;
import no.samlese.text.Span;

/**
 * Puts the clean text together: block by block from pieces of the extracted text, with the repaired
 * words in their places, and an account of where every character came from.
 */
final class TextAssembler {
  private final String raw;

  /** Repairs of characters, in order of the extracted text. */
  private final List<Edit> repairs;

  private final StringBuilder text = new StringBuilder();
  private final List<Alignment.Segment> segments = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Edit> applied = new ArrayList<>();

  TextAssembler(String raw, List<Edit> repairs) {
    this.raw = raw;
    this.repairs = repairs;
  }

  void add(LayoutBlock block) {
    if (!blocks.isEmpty()) {
      separate(block);
    }
    int start = text.length();
    for (Piece piece : block.pieces()) {
      if (piece.isVerbatim()) {
        takeOver(piece.raw());
      } else {
        replace(piece.raw(), piece.replacement(), piece.rule(), 1);
      }
    }
    Span span = new Span(start, text.length());
    blocks.add(new Block(span, block.zone(), block.page(), block.level(), block.headingPath()));
  }

  /** One line feed between blocks, made from nothing at the place where the next begins. */
  private void separate(LayoutBlock next) {
    int at = next.pieces().isEmpty() ? 0 : next.pieces().get(0).raw().start();
    segment(new Span(at, at), "\n", false);
  }

  private void takeOver(Span span) {
    int done = span.start();
    for (int i = firstRepairAt(span.start()); i < repairs.size(); i++) {
      Edit repair = repairs.get(i);
      if (repair.raw().start() >= span.end()) {
        break;
      }
      if (repair.raw().start() >= done && repair.raw().end() <= span.end()) {
        verbatim(new Span(done, repair.raw().start()));
        replace(repair.raw(), repair.to(), repair.rule(), repair.confidence());
        done = repair.raw().end();
      }
    }
    verbatim(new Span(done, span.end()));
  }

  private void verbatim(Span span) {
    if (!span.isEmpty()) {
      segment(span, span.of(raw), true);
    }
  }

  private void replace(Span span, String to, String rule, double confidence) {
    applied.add(new Edit(span, span.of(raw), to, rule, confidence));
    if (!to.isEmpty()) {
      segment(span, to, false);
    }
  }

  private void segment(Span source, String target, boolean verbatim) {
    int start = text.length();
    text.append(target);
    segments.add(new Alignment.Segment(source, new Span(start, text.length()), verbatim));
  }

  private int firstRepairAt(int offset) {
    int low = 0;
    int high = repairs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (repairs.get(middle).raw().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  String text() {
    return text.toString();
  }

  Alignment alignment() {
    return Alignment.of(segments);
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Every change that went into the text, in order of the extracted text. */
  List<Edit> applied() {
    applied.sort((a, b) -> a.raw().compareTo(b.raw()));
    return applied;
  }
}
