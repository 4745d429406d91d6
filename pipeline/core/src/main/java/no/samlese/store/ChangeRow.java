package no.samlese.store;

/** How a municipality speaks of a category in two generations of the same kind of document. */
public record ChangeRow(
    @Column("Code of the municipality, or its name if it has none.") String unit,
    @Column("Name of the municipality.") String label,
    @Column("Kind of document.") String documentType,
    @Column("Identifier of the category.") String category,
    @Column("Year of the older documents.") int yearFrom,
    @Column("Year of the newer ones.") int yearTo,
    @Column("Hits in the older.") int hitsFrom,
    @Column("Words of the older.") int wordsFrom,
    @Column("Hits in the newer.") int hitsTo,
    @Column("Words of the newer.") int wordsTo,
    @Column("Hits per 10 000 words in the older.") double per10kFrom,
    @Column("Hits per 10 000 words in the newer.") double per10kTo,
    @Column("Difference, newer less older.") double difference,
    @Column("Lower end of its 95 % interval; empty if there are too few paragraphs.") Double low,
    @Column("Upper end of it.") Double high,
    @Column("rise, fall or unclear: whether the interval leaves out zero.") String verdict) {}
