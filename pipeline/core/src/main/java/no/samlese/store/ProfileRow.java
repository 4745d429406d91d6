package no.samlese.store;

/**
 * The paradigm profile of a unit: a composition of classic public administration, professional
 * rule, New Public Management and New Public Governance.
 */
public record ProfileRow(
    @Column("What units are told apart by: document or municipality.") String field,
    @Column("Identifier of the document, or what tells the unit from others.") String unit,
    @Column("Title of the document, or name of the unit.") String label,
    @Column(
            "strict: hits by their first category; broad: also by those that their terms may signal.")
        String scope,
    @Column("Hits of classic public administration.") int classic,
    @Column("Hits of professional rule.") int professional,
    @Column("Hits of New Public Management.") int npm,
    @Column("Hits of New Public Governance and public value.") int npg,
    @Column("Share of classic public administration; the four sum to one (0.5 added to each).")
        double classicShare,
    @Column("Share of professional rule.") double professionalShare,
    @Column("Share of New Public Management.") double npmShare,
    @Column("Share of New Public Governance.") double npgShare,
    @Column("Isometric log-ratio coordinate: NPG against NPM.") double ilrNpgNpm,
    @Column("Coordinate: professional rule against classic administration.")
        double ilrProfessionalClassic,
    @Column("Coordinate: the two reform paradigms against the two older ones.")
        double ilrReformOlder,
    @Column("Evenness (Pielou): 0 one paradigm only, 1 all alike; empty without hits.")
        Double evenness,
    @Column("Logit scale from NPM (negative) to NPG (positive), Lowe et al. (2011).") double logit,
    @Column("Standard error of logit; takes hits for independent.") double logitSe,
    @Column("Lower end of the 95 % bootstrap interval of logit; empty if there are too few hits.")
        Double logitLow,
    @Column("Upper end of it.") Double logitHigh,
    @Column("Paragraphs with at least one hit of the four.") int paragraphsWith,
    @Column("Paragraphs with hits of at least two of the four: hybrid passages.")
        int paragraphsHybrid,
    @Column("Hybrid passages to be expected, were the unit's hits dealt out by chance.")
        double hybridExpected) {}
