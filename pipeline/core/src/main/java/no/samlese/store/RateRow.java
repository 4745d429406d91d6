package no.samlese.store;

/**
 * How often something is spoken of in a unit, such as a document or a municipality. Words of zones
 * that are not counted (running heads, contents lists, reference lists) are in no figure.
 */
public record RateRow(
    @Column("Identifier of the document, or what tells the unit from others.") String unit,
    @Column("Title of the document, or name of the unit.") String label,
    @Column("Documents with words in the counts.") int documents,
    @Column("What is counted: a category, unless the table says otherwise.") String category,
    @Column("Hits; of a category those whose first category it is (strict).") int hits,
    @Column("Words in the counts.") int words,
    @Column("Hits per 10 000 words.") Double per10k,
    @Column("Lower end of the 95 % interval of per_10k; empty if there are too few blocks.")
        Double ciLow,
    @Column("Upper end of the 95 % interval of per_10k.") Double ciHigh,
    @Column(
            "What the interval tells of: within_document (how evenly the one document speaks;"
                + " nothing on other documents), within_documents (a few), between_documents (ten"
                + " or more, which are resampled).")
        String uncertainty,
    @Column("How much larger the variance of hits is than by chance, over paragraphs; at least 1.")
        double designEffect,
    @Column("Sentences in the counts.") int sentences,
    @Column("Sentences with at least one hit.") int sentencesWith,
    @Column("Paragraphs in the counts.") int paragraphs,
    @Column("Paragraphs with at least one hit.") int paragraphsWith,
    @Column("Documents with at least one hit.") int documentsWith,
    @Column("Lower end of the 95 % interval (Wilson) of the share of documents with a hit.")
        double presenceLow,
    @Column("Upper end of it.") double presenceHigh,
    @Column(
            "Gries' DP, normalised, over documents, or over sections of 500 words of a single one:"
                + " 0 even, 1 all in one part; empty without hits or with one part.")
        Double dispersion,
    @Column("Parts (documents, or sections of a single one) with a hit.") int range,
    @Column("Parts with words.") int parts) {}
