package no.samlese.store;

/** A category of the lexicons that were used, in the table {@code categories}. */
public record CategoryRow(
    @Column("Identifier of the category.") String category,
    @Column("Lexicon it stands in.") String lexicon,
    @Column("Whether its lexicon is one of those compared first; the others are company to these.")
        boolean main,
    @Column("Position among all categories, from 1.") int position,
    @Column("Label in Bokmål.") String labelNb,
    @Column("Label in Nynorsk.") String labelNn,
    @Column("Label in English.") String labelEn,
    @Column("Definition in Bokmål.") String definitionNb,
    @Column("Definition in English.") String definitionEn,
    @Column("Sources, joined by ' '.") String source) {}
