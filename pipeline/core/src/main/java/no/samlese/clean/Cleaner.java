package no.samlese.clean;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import no.samlese.clean.layout.LayoutBlock;
import no.samlese.clean.layout.PageLayout;
import no.samlese.clean.layout.Piece;
import no.samlese.clean.ocr.CharacterRepair;
import no.samlese.clean.ocr.Region;
import no.samlese.text.CleanDocument;
import no.samlese.text.ExtractedDocument;

/**
 * The stage {@code clean}: from the text as found to the text as meant. Safe for use by several
 * threads at once.
 */
public final class Cleaner {
  private final PageLayout layout;
  private final CharacterRepair repair;
  private final CleanOptions options;

  public Cleaner(PageLayout layout, CharacterRepair repair, CleanOptions options) {
    this.layout = requireNonNull(layout);
    this.repair = requireNonNull(repair);
    this.options = requireNonNull(options);
  }

  /** The clean document; a document that could not be read has no blocks. */
  public CleanDocument clean(ExtractedDocument document) {
    List<LayoutBlock> blocks = layout.read(document);
    CharacterRepair.Result repaired =
        options.repairCharacters()
            ? repair.repair(document.text(), regions(blocks), options.minConfidence())
            : new CharacterRepair.Result(List.of(), List.of());
    TextAssembler assembler = new TextAssembler(document.text(), repaired.edits());
    blocks.forEach(assembler::add);
    return new CleanDocument(
        document,
        assembler.text(),
        assembler.blocks(),
        assembler.alignment(),
        assembler.applied(),
        repaired.uncertain(),
        PageSurvey.of(document, repaired));
  }

  static List<Region> regions(List<LayoutBlock> blocks) {
    List<Region> regions = new ArrayList<>();
    for (LayoutBlock block : blocks) {
      for (Piece piece : block.pieces()) {
        if (piece.isVerbatim() && !piece.raw().isEmpty()) {
          regions.add(new Region(piece.raw(), block.zone()));
        }
      }
    }
    return regions;
  }
}
