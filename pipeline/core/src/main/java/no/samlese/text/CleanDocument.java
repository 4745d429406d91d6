package no.samlese.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A document as it was meant: the second of the three layers of text.
 *
 * @param source the document as it was found
 * @param text clean text: blocks in reading order, separated by one line feed
 * @param blocks in order of the text, without overlap
 * @param alignment from {@link ExtractedDocument#text()} (source) to {@link #text()} (target)
 * @param edits what was changed, in order of the extracted text
 * @param uncertain words left alone that may be wrong
 * @param quality one a page
 */
public record CleanDocument(
    ExtractedDocument source,
    String text,
    List<Block> blocks,
    Alignment alignment,
    List<Edit> edits,
    List<UncertainWord> uncertain,
    List<PageQuality> quality) {
  public CleanDocument {
    requireNonNull(source);
    requireNonNull(text);
    requireNonNull(alignment);
    blocks = List.copyOf(blocks);
    edits = List.copyOf(edits);
    uncertain = List.copyOf(uncertain);
    quality = List.copyOf(quality);
  }

  /** A text that needs no cleaning, such as a sentence, as a document of one paragraph. */
  public static CleanDocument ofText(String text) {
    Span all = new Span(0, text.length());
    return of(text, List.of(new Block(all, Zone.BODY, 1, 0, List.of())));
  }

  /** A text that needs no cleaning, with its blocks. */
  public static CleanDocument of(String text, List<Block> blocks) {
    return new CleanDocument(
        ExtractedDocument.ofText(text),
        text,
        blocks,
        Alignment.identity(text.length()),
        List.of(),
        List.of(),
        List.of());
  }

  /** The 1-based page on which a span of the clean text begins; 0 for a document without pages. */
  public int pageOf(Span span) {
    if (source.pages().isEmpty()) {
      return 0;
    }
    int raw = alignment.toSource(span).start();
    return source.pages().get(source.pageIndexAt(raw)).number();
  }
}
