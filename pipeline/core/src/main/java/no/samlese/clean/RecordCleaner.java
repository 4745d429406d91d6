package no.samlese.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.clean.layout.LayoutBlock;
import no.samlese.clean.layout.PageLayout;
import no.samlese.clean.layout.Piece;
import no.samlese.clean.layout.RunningText;
import no.samlese.clean.ocr.CharacterRepair;
import no.samlese.clean.ocr.Region;
import no.samlese.text.Edit;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Span;
import no.samlese.text.UncertainWord;

/**
 * Cleans pieces of text without files: records, some of which are parts of one document and share
 * what is learnt from it.
 */
public final class RecordCleaner {
  private static final char BETWEEN_RECORDS = '\n';

  private final PageLayout layout;
  private final CharacterRepair repair;
  private final CleanOptions options;
  private final boolean reflow;

  /**
   * A piece of text.
   *
   * @param id name of the record
   * @param document name of the document it is a part of
   * @param text as found
   */
  public record Source(String id, String document, String text) {}

  /**
   * A cleaned piece of text.
   *
   * @param id name of the record
   * @param text as meant
   * @param edits what was changed, with offsets into the text as found
   * @param uncertain words left alone that may be wrong, likewise
   */
  public record Result(String id, String text, List<Edit> edits, List<UncertainWord> uncertain) {}

  /**
   * @param reflow whether lines are joined to paragraphs and page furniture is left out; otherwise
   *     lines stay as they are and characters alone are repaired
   */
  public RecordCleaner(
      PageLayout layout, CharacterRepair repair, CleanOptions options, boolean reflow) {
    this.layout = layout;
    this.repair = repair;
    this.options = options;
    this.reflow = reflow;
  }

  /** The cleaned records, in the order of the records. */
  public List<Result> clean(List<Source> records) {
    Map<String, List<Integer>> documents = new LinkedHashMap<>();
    for (int i = 0; i < records.size(); i++) {
      documents.computeIfAbsent(records.get(i).document(), d -> new ArrayList<>()).add(i);
    }
    Result[] results = new Result[records.size()];
    for (List<Integer> parts : documents.values()) {
      cleanDocument(records, parts, results);
    }
    return List.of(results);
  }

  private void cleanDocument(List<Source> records, List<Integer> parts, Result[] results) {
    StringBuilder joined = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (int part : parts) {
      if (!spans.isEmpty()) {
        joined.append(BETWEEN_RECORDS);
      }
      int start = joined.length();
      joined.append(records.get(part).text());
      spans.add(new Span(start, joined.length()));
    }
    CharacterRepair.Result repaired = repair(joined.toString());
    for (int i = 0; i < parts.size(); i++) {
      int index = parts.get(i);
      results[index] = result(records.get(index), spans.get(i), repaired);
    }
  }

  private CharacterRepair.Result repair(String text) {
    if (!options.repairCharacters()) {
      return new CharacterRepair.Result(List.of(), List.of());
    }
    List<Region> regions = Cleaner.regions(layout.read(ExtractedDocument.ofText(text)));
    return repair.repair(text, regions, options.minConfidence());
  }

  private Result result(Source record, Span span, CharacterRepair.Result repaired) {
    List<Edit> edits = new ArrayList<>();
    for (Edit edit : repaired.edits()) {
      if (span.contains(edit.raw())) {
        edits.add(
            new Edit(
                shift(edit.raw(), span), edit.from(), edit.to(), edit.rule(), edit.confidence()));
      }
    }
    List<UncertainWord> uncertain = new ArrayList<>();
    for (UncertainWord word : repaired.uncertain()) {
      if (span.contains(word.raw())) {
        uncertain.add(
            new UncertainWord(shift(word.raw(), span), word.alternatives(), word.confidence()));
      }
    }
    TextAssembler assembler = new TextAssembler(record.text(), edits);
    blocks(record.text()).forEach(assembler::add);
    return new Result(record.id(), assembler.text(), assembler.applied(), uncertain);
  }

  private List<LayoutBlock> blocks(String text) {
    if (!reflow) {
      Piece whole = Piece.verbatim(new Span(0, text.length()));
      return List.of(new LayoutBlock(no.samlese.text.Zone.BODY, 1, 0, List.of(), List.of(whole)));
    }
    return layout.read(ExtractedDocument.ofText(text)).stream()
        .filter(block -> !RunningText.BESIDE_THE_TEXT.contains(block.zone()))
        .toList();
  }

  private static Span shift(Span span, Span base) {
    return new Span(span.start() - base.start(), span.end() - base.start());
  }
}
