package no.samlese.store;

/**
 * What the register says of a document's municipality at the date of the document, in the table
 * {@code document_register}. Figures are Statistics Norway's; see {@code lexicons/registers}.
 */
public record DocumentRegisterRow(
    @Column("The document.") String documentId,
    @Column(
            "Code of its municipality in the register of 2024; several joined by ' ' if a name or a"
                + " split leaves it open; or empty.")
        String code,
    @Column("Whether the document has a year; without one, the register of 2024 is asked.")
        boolean dated,
    @Column(
            "Code on 1 July of the year; all candidates joined by ' ' if there was a merger since"
                + " and the document does not say which it is about. Before 2011 as in 2011.")
        String codeThen,
    @Column("Name with that code then; several joined by ' | '.") String nameThen,
    @Column("Code of the county then; empty if candidates lie in several.") String countyCode,
    @Column("Name of the county then, in Norwegian; empty if candidates lie in several.")
        String county,
    @Column("Name of the county in 2024, in Norwegian; empty if candidates lie in several.")
        String county2024,
    @Column(
            "Whether the municipality of then covers the area of one municipality of 2024. If not,"
                + " it was merged or split since, and group, centrality, population and size are"
                + " those of its successor. Empty if it is not known.")
        Boolean sameArea,
    @Column("KOSTRA group of 2024, EKG01 to EKG17; or empty.") String kostraGroup,
    @Column("Centrality of 2024, 1 (most central) to 6; or empty.") Integer centrality,
    @Column("Inhabitants of the municipality of 2024 on 1 January of population_year.")
        Integer population,
    @Column("The year of the document, or the nearest that the register has.")
        Integer populationYear,
    @Column("Size by this population: 0-4999, 5000-19999, 20000+; or empty.") String sizeClass) {}
