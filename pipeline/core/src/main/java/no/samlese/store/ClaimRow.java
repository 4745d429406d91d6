package no.samlese.store;

/** A claim on a document or municipality, in the table {@code claims}. */
public record ClaimRow(
    @Column("document or municipality.") String unit,
    @Column("The document; of a municipality, the one with the evidence; or empty.")
        String documentId,
    @Column("Code of the municipality, or empty.") String municipalityCode,
    @Column("Name of the municipality, or empty.") String municipality,
    @Column("Place of the claim in the list, from 1.") int position,
    @Column("Identifier of the claim.") String claim,
    @Column("The claim in Bokmål.") String titleNb,
    @Column("The claim in Nynorsk.") String titleNn,
    @Column("The claim in English.") String titleEn,
    @Column("Heading of the report under which it stands.") String topic,
    @Column("Whether it was found to hold.") boolean present,
    @Column("What holds, for claims that have values; or empty.") String value,
    @Column("Pieces of evidence that were found.") int evidence,
    @Column("The hit that shows it best, or empty.") String hitId,
    @Column("Page of the evidence, from 1; 0 if there is none.") int page,
    @Column("The sentence that shows it, as cleaned; or empty.") String quotation,
    @Column("Words that were searched.") int words,
    @Column("Pages that were searched.") int pages,
    @Column("What was found, or that it was not found in so many words and pages.")
        String statement) {}
