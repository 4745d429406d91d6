package no.samlese.store;

/** What keyness tables say of a lemma or term in a municipality against all others. */
public record KeynessFigures(
    @Column("Hits in the municipality.") int hits,
    @Column("Words of the municipality in the counts.") int words,
    @Column("Hits in all other municipalities.") int otherHits,
    @Column("Words of all other municipalities in the counts.") int otherWords,
    @Column("Binary logarithm of the relative risk: 1 is twice as often; zero stands as one half.")
        double logRatio,
    @Column(
            "Lower end of its interval, which holds for all comparisons of the municipality at once;"
                + " empty if it has no limit.")
        Double low,
    @Column("Upper end of the interval; empty if it has no limit.") Double high,
    @Column("Conservative log ratio: the end of the interval nearest to 0; 0 if it holds 0.")
        double lrc,
    @Column("Log-likelihood (G²), words taken as independent; below 0 if it is rarer here.")
        double logLikelihood,
    @Column("Documents of the municipality with at least one hit.") int documentsWith,
    @Column(
            "p when whole documents are dealt out anew; empty if there are fewer than 20 deals, or if"
                + " G² is below 3.84 so that even independent words show no difference.")
        Double p,
    @Column(
            "p adjusted after Benjamini and Hochberg for all lemmas or terms that were compared in"
                + " the municipality; those without a p stand as 1.")
        Double q) {}
