package no.samlese.store;

/** A point of the map of municipalities and categories (correspondence analysis). */
public record SpaceRow(
    @Column("What the map shows: category or facet.") String measure,
    @Column("municipality or feature.") String kind,
    @Column("Identifier of the municipality, category or facet.") String id,
    @Column("Name of the municipality; of a feature its identifier.") String label,
    @Column("First principal coordinate.") double x,
    @Column("Second principal coordinate.") double y,
    @Column("Share of the first axis that a municipality makes up; empty for features.")
        Double contributionX,
    @Column("Share of the second axis that it makes up.") Double contributionY,
    @Column("Share of its distance from the mean that the two axes show; empty for features.")
        Double quality,
    @Column("Share of all differences that the first axis shows.") double inertiaX,
    @Column("Share that the second axis shows.") double inertiaY,
    @Column("Place in the order of the clusters, from 1; empty for features.") Integer place) {}
