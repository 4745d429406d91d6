package no.samlese.store;

/** A term of the lexicons that were used, in the table {@code terms}. */
public record TermRow(
    @Column("Identifier of the term.") String termId,
    @Column("Lexicon it stands in.") String lexicon,
    @Column("Version of the lexicon.") String version,
    @Column("First category of the term.") String category,
    @Column("Other categories that it may signal, joined by ' '.") String also,
    @Column("Facet, or empty.") String facet,
    @Column("Forms in Bokmål, joined by ', '.") String formsNb,
    @Column("Sources, joined by ' '.") String source) {}
