package no.samlese.store;

/** A step of the hierarchical clustering of municipalities (Ward, Hellinger distances). */
public record MergeRow(
    @Column("What profiles are made of: category or facet.") String measure,
    @Column("Number of the step, from 1.") int step,
    @Column("A municipality, or the number of the step that made a cluster, as #7.") String first,
    @Column("The other.") String second,
    @Column("Distance at which they join.") double height) {}
