package no.samlese.store;

/**
 * A counted block of at least ten words of which at least 80 % stand in an earlier document too,
 * ten words in a row, in the table {@code reuse}. Earlier is by year, then path; documents without
 * a year come last. The views {@code blocks_once} and {@code hits_once} leave these blocks out.
 */
public record ReuseRow(
    @Column("The document.") String documentId,
    @Column("Number of the block in the document.") int blockId,
    @Column("Words in the block.") int words,
    @Column(
            "Share of its words, numbers among them, that lie in ten words in a row of any earlier"
                + " document, 0.8 to 1.")
        double share,
    @Column(
            "The earlier document that shares most of it, of equal ones the first; of a stretch"
                + " that more than 16 have, the first 16 are looked at.")
        String sourceDocumentId,
    @Column("The block there that shares most of it, of equal ones the first.") int sourceBlockId,
    @Column(
            "Whether both are of the same municipality, as two versions of a plan are; false if one"
                + " is unknown.")
        boolean sameMunicipality) {}
