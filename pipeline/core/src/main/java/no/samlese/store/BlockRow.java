package no.samlese.store;

/** A paragraph, heading, list item or other block, in the table {@code blocks}. */
public record BlockRow(
    @Column("The document.") String documentId,
    @Column("Number of the block in the document, from 0.") int blockId,
    @Column("Page on which it begins, from 1.") int page,
    @Column("body, heading, list, table, caption, footnote, furniture, contents, references, …")
        String zone,
    @Column("Depth of a heading from 1; 0 for any other block.") int level,
    @Column("The headings it stands under, outermost first, joined by ' › '.") String headingPath,
    @Column("Whether its words enter the counts.") boolean counted,
    @Column("Words in the block.") int words,
    @Column("First offset in the clean text (UTF-16, from 0).") int start,
    @Column("Offset after the last.") int end,
    @Column("The clean text of the block.") String text) {}
