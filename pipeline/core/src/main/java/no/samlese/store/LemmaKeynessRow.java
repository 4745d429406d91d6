package no.samlese.store;

/**
 * A lemma that a municipality uses oftener or rarer than all others, in the table {@code
 * lemma_keyness}: the 100 with the largest conservative log ratio, then the largest G².
 */
public record LemmaKeynessRow(
    @Column("Group of the municipality.") String unit,
    @Column("Name of the municipality.") String label,
    @Column("Code of the municipality, or empty.") String municipalityCode,
    @Column("Base form in lower case.") String lemma,
    @Column("NOUN, PROPN, VERB, ADJ or ADV.") String pos,
    KeynessFigures figures) {}
