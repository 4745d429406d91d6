package no.samlese.concordance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.text.Span;

/** Cuts a document into sentences, paragraphs or nothing. */
final class Units {
  private final RunText text;
  private final boolean allZones;
  private final Map<Integer, List<RunText.Hit>> hitsOfBlock = new HashMap<>();

  /**
   * The units of a document.
   *
   * @param allZones whether blocks that are not counted are units too
   */
  Units(RunText text, boolean allZones) {
    this.text = text;
    this.allZones = allZones;
    for (RunText.Hit hit : text.hits()) {
      hitsOfBlock.computeIfAbsent(hit.block(), block -> new ArrayList<>()).add(hit);
    }
  }

  List<Unit> of(Within kind) {
    return switch (kind) {
      case SENTENCE -> sentences().stream().map(piece -> new Unit(List.of(piece))).toList();
      case PARAGRAPH -> paragraphs().stream().map(piece -> new Unit(List.of(piece))).toList();
      case DOCUMENT -> List.of(new Unit(paragraphs()));
    };
  }

  private List<Unit.Piece> sentences() {
    Map<Integer, RunText.Block> blocks = new HashMap<>();
    text.blocks().forEach(block -> blocks.put(block.id(), block));
    List<Unit.Piece> pieces = new ArrayList<>();
    for (RunText.Sentence sentence : text.sentences()) {
      RunText.Block block = blocks.get(sentence.block());
      if (allZones || block.counted()) {
        pieces.add(piece(block, sentence.span()));
      }
    }
    return pieces;
  }

  private List<Unit.Piece> paragraphs() {
    return text.blocks().stream()
        .filter(block -> allZones || block.counted())
        .map(block -> piece(block, block.span()))
        .toList();
  }

  private Unit.Piece piece(RunText.Block block, Span span) {
    List<RunText.Hit> hits =
        hitsOfBlock.getOrDefault(block.id(), List.of()).stream()
            .filter(hit -> span.contains(hit.span()))
            .toList();
    return new Unit.Piece(block, span, block.of(span), hits);
  }
}
