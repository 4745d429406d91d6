package no.samlese.store;

/**
 * One step of a document from the words that were extracted to the words in the counts, in the
 * table {@code account}. All changes of a document add up to its words in {@code documents}.
 */
public record AccountRow(
    @Column("The document.") String documentId,
    @Column("Place of the step, from 1.") int position,
    @Column(
            "extracted: words between blanks in the extracted text; removed: those that no block"
                + " holds; joined and split: change by joining and parting words; added: words from"
                + " characters that were none; tokenised: words as the tokenizer parts them, less"
                + " words between blanks; zone:…: words of a zone that is not counted; counted:"
                + " what is left. Each is counted on the texts; none is a remainder.")
        String step,
    @Column("Words that the step adds, or takes away if negative.") int change,
    @Column("Words after the step.") int words) {}
