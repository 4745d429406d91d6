package no.samlese.store;

/** A category over the whole corpus: how it is spread, and what it rests on. */
public record CategorySummaryRow(
    RateRow rate,
    @Column("Terms with at least one hit.") int terms,
    @Column("The term with most hits, or empty.") String topTerm,
    @Column("Its share of the hits; empty without hits. Near one, the category is that term.")
        Double topTermShare,
    @Column("How much more rates of documents differ than by chance (Pearson); or empty.")
        Double overdispersion,
    @Column(
            "Length check: Spearman's correlation of rate and number of words over documents with"
                + " words; empty with fewer than three documents or without hits.")
        Double lengthCorrelation) {}
