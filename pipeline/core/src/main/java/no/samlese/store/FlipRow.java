package no.samlese.store;

/** A conclusion that is another without the repair of characters, in the table {@code flips}. */
public record FlipRow(
    @Column(
            "presence: found or not; sign: more, as much or less than the others together; rank: one"
                + " whole place or more.")
        String kind,
    @Column("Group of the municipality, as in category_by_municipality.") String unit,
    @Column("Name of the municipality.") String municipality,
    @Column("Code of the municipality, or empty.") String municipalityCode,
    @Column("Identifier of the category.") String category,
    @Column("With repair: hits, sign (1, 0, -1) or rank.") double valueWith,
    @Column("Without.") double valueWithout,
    @Column("The same as a sentence in Bokmål.") String sentenceNb,
    @Column("The same as a sentence in English.") String sentenceEn) {}
