package no.samlese.store;

/** A corner of the region in which the profile of a unit lies with 95 % confidence. */
public record RegionRow(
    @Column("What units are told apart by.") String field,
    @Column("Identifier of the unit.") String unit,
    @Column("strict or broad, as in the table profile.") String scope,
    @Column("Number of the corner, from 0; the last joins the first.") int corner,
    @Column("Share of classic administration and professional rule together.") double older,
    @Column("Share of New Public Management.") double npm,
    @Column("Share of New Public Governance.") double npg) {}
