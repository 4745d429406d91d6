package no.samlese.store;

/**
 * How often a municipality speaks of a category with and without the repair of characters, in the
 * table {@code repair_effect}. Without: only hits of which the repair changed no character; the
 * words are the same both ways.
 */
public record RepairEffectRow(
    @Column("Group of the municipality, as in category_by_municipality.") String unit,
    @Column("Name of the municipality.") String municipality,
    @Column("Code of the municipality, or empty.") String municipalityCode,
    @Column("Identifier of the category.") String category,
    @Column("Words in the counts.") int words,
    @Column("Counted hits.") int hitsWith,
    @Column("Counted hits that the repair did not touch.") int hitsWithout,
    @Column("Hits per 10 000 words with repair.") double per10kWith,
    @Column("Hits per 10 000 words without.") double per10kWithout,
    @Column(
            "Rank among municipalities with repair, 1 the highest rate; equal rates share the mean.")
        double rankWith,
    @Column("Rank without.") double rankWithout,
    @Column("Whether there is a hit with repair.") boolean presentWith,
    @Column("Whether there is a hit without.") boolean presentWithout,
    @Column(
            "Sign of the rate less that of all other municipalities together, with repair: 1, 0 or"
                + " -1; empty if there are no others.")
        Integer signWith,
    @Column("The same sign without repair.") Integer signWithout) {}
