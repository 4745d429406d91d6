package no.samlese.store;

/**
 * How a municipality uses a term of the lexicons against all others, in the table {@code
 * term_keyness}.
 */
public record TermKeynessRow(
    @Column("Group of the municipality.") String unit,
    @Column("Name of the municipality.") String label,
    @Column("Code of the municipality, or empty.") String municipalityCode,
    @Column("Identifier of the term.") String termId,
    @Column("First category of the term.") String category,
    KeynessFigures figures) {}
