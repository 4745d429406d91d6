package no.samlese.store;

/** A sentence, in the table {@code sentences}. */
public record SentenceRow(
    @Column("The document.") String documentId,
    @Column("Number of the sentence in the document, from 0.") int sentenceId,
    @Column("The block it stands in.") int blockId,
    @Column("Page on which it begins, from 1.") int page,
    @Column("First offset in the clean text (UTF-16, from 0).") int start,
    @Column("Offset after the last.") int end,
    @Column("nb, nn, da, sv, en or und.") String language,
    @Column("Words in the sentence.") int words,
    @Column("Number of its first token in the document, from 1.") int firstToken) {}
