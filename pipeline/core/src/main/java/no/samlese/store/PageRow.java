package no.samlese.store;

/** One page of a document; a row of the table of pages. */
public record PageRow(
    @Column("First twelve digits of the SHA-256 checksum of the file.") String documentId,
    @Column("Number of the page in the file, from 1.") int page,
    @Column("text_layer, ocr or none.") String source,
    @Column("Words on the page before the repair.") int words,
    @Column("Share of these that were neither repaired nor left uncertain, 0 to 1.")
        double soundShare,
    @Column("Words whose characters the repair changed.") int repairedWords) {}
