package no.samlese.store;

/** A hit of a lexicon term, in the table {@code hits}. */
public record HitRow(
    @Column("Document and number of the hit in it.") String hitId,
    @Column("The document.") String documentId,
    @Column("Page on which it begins, from 1.") int page,
    @Column("The block it stands in.") int blockId,
    @Column("The sentence it stands in.") int sentenceId,
    @Column("First offset in the clean text (UTF-16, from 0).") int start,
    @Column("Offset after the last.") int end,
    @Column("First token in the document, from 1.") int firstToken,
    @Column("Last token in the document, from 1.") int lastToken,
    @Column("The words as they stand in the clean text.") String surface,
    @Column("The form of the term, as the lexicon writes it.") String lemma,
    @Column("Identifier of the term.") String termId,
    @Column("First category of the term.") String category,
    @Column("Facet of the term, or empty.") String facet,
    @Column("Language of the sentence.") String language,
    @Column("none, head or modifier: how the term stands in the word.") String compoundRole,
    @Column(
            "nested (in another hit), appositive (other form of the same mention), elliptical, or empty.")
        String relation,
    @Column("Whether it rests on another reading of a word that the repair left uncertain.")
        boolean uncertain,
    @Column("Zone of the block.") String zone,
    @Column("Headings above it, outermost first.") String headingPath,
    @Column("Whether it is counted: its zone is, and it is not appositive.") boolean counted,
    @Column("Whether the repair changed a character of it.") boolean repaired,
    @Column("Text before it in the block, at most 80 characters.") String left,
    @Column("Text after it in the block, at most 80 characters.") String right,
    HitCodes codes) {}
