package no.samlese.store;

/** A document, or a file that is none, in the table {@code documents}. */
public record DocumentRow(
    @Column("First twelve digits of the SHA-256 checksum of the file.") String documentId,
    @Column("Path in the corpus folder.") String path,
    @Column("Other files with the same bytes, joined by ' | '.") String otherPaths,
    @Column("SHA-256 checksum of the file.") String sha256,
    @Column("Code of the municipality in the register of 2024, or empty.") String municipalityCode,
    @Column("Name of the municipality; 'ukjent' if nothing tells.") String municipality,
    @Column("manifest, folder, file name, title, first pages or none.") String municipalityHow,
    @Column("How sure that is, 0 to 1.") double municipalityConfidence,
    @Column("Kind of document, such as samfunnsdel.") String documentType,
    @Column("How the kind was decided.") String documentTypeHow,
    @Column("Year of the document; empty if nothing tells.") Integer year,
    @Column("How the year was decided.") String yearHow,
    @Column("Title from the manifest or the file.") String title,
    @Column("Language of most words: nb, nn, da, sv, en or und.") String language,
    @Column("Kind of file.") String mediaType,
    @Column("Pages; 1 for formats without pages.") int pages,
    @Column("Pages that have no text.") int pagesWithoutText,
    @Column("Pages whose text was recognised in this run.") int pagesOcr,
    @Column("Words in the counts.") int words,
    @Column("Words in all zones.") int wordsAll,
    @Column("Sentences in the counts.") int sentences,
    @Column("Blocks in the counts.") int paragraphs,
    @Column("Hits in the counts.") int hits,
    @Column("Words whose characters the repair changed.") int repairedWords,
    @Column("Share of words that were neither repaired nor left uncertain, 0 to 1.")
        double ocrQuality,
    @Column("read, read_with_warnings, unreadable or skipped.") String status) {}
