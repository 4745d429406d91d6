package no.samlese.store;

/** How unlike the profiles of two municipalities are. */
public record DistanceRow(
    @Column("What profiles are made of: category or facet.") String measure,
    @Column("Identifier of a municipality.") String first,
    @Column("Identifier of another, later in the list.") String second,
    @Column("Jensen-Shannon distance: 0 alike, 1 nothing in common.") double jensenShannon,
    @Column("Hellinger distance: 0 alike, 1 nothing in common.") double hellinger,
    @Column("Aitchison's distance of the compositions, 0.5 added to each count.")
        double aitchison) {}
