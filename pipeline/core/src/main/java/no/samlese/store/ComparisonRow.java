package no.samlese.store;

/**
 * A unit beside all others of its field. The rest, to which it is compared, are the other units
 * together.
 */
public record ComparisonRow(
    @Column("What units are told apart by: municipality, kostra_group, year, zone …") String field,
    RateRow rate,
    @Column("Log ratio: binary logarithm of the rate over that of the rest; 1 is twice as often.")
        Double logRatio,
    @Column("Lower end of its interval (Clopper and Pearson), corrected for all rows; or empty.")
        Double logRatioLow,
    @Column("Upper end of it; empty if there is none.") Double logRatioHigh,
    @Column("Evert's conservative log ratio: the end nearest to zero, zero if that lies within.")
        Double lrc,
    @Column("Log-likelihood, negative if rarer than in the rest; takes words for independent.")
        Double g2,
    @Column(
            "Permutation p by document, two-sided; empty where the documents are too few for any p"
                + " below 0.05, or lie in several units.")
        Double p,
    @Column("p after Benjamini and Hochberg, over all rows with one.") Double q,
    @Column("Place among the units by rate, 1 the highest; those alike share the best place.")
        Integer rank,
    @Column("Lower end of the 95 % interval of the place.") Double rankLow,
    @Column("Upper end of it.") Double rankHigh,
    @Column("Hits per 10 000 words, drawn towards the mean of all units as far as words are few.")
        Double shrunkPer10k,
    @Column("Lower 95 % limit in the funnel for a unit of so many words, per 10 000.")
        Double funnelLow,
    @Column("Upper 95 % limit in the funnel.") Double funnelHigh,
    @Column("within, below or above the funnel; far_below or far_above: beyond the 99.8 % limits.")
        String funnel) {}
