package no.samlese.store;

/**
 * How often a category is spoken of in a document or by a municipality, in the tables {@code
 * category_by_document} and {@code category_by_municipality}. Words of zones that are not counted
 * (running heads, contents lists, reference lists) are in no figure.
 */
public record RateRow(
    @Column("Identifier of the document, or group of the municipality.") String unit,
    @Column("Title of the document, or name of the municipality.") String label,
    @Column("Code of the municipality, or empty.") String municipalityCode,
    @Column("Documents that were read.") int documents,
    @Column("Identifier of the category.") String category,
    @Column("Hits whose first category it is (strict).") int hits,
    @Column("Words in the counts.") int words,
    @Column("Hits per 10 000 words.") Double per10k,
    @Column("Lower end of the 95 % interval of per_10k; empty if there are too few blocks.")
        Double ciLow,
    @Column("Upper end of the 95 % interval of per_10k.") Double ciHigh,
    @Column("Sentences in the counts.") int sentences,
    @Column("Sentences with at least one hit.") int sentencesWith,
    @Column("Documents with at least one hit.") int documentsWith,
    @Column(
            "Gries' DP over documents (municipality) or sections of 500 words (document): 0 even,"
                + " 1 all in one part; empty without hits or with one part.")
        Double dispersion) {}
