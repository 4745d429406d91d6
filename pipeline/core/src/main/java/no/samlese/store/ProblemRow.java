package no.samlese.store;

/** Something that went less than well, in the table {@code problems}. */
public record ProblemRow(
    @Column("The document; empty for a file that is none.") String documentId,
    @Column("The file.") String path,
    @Column("Page from 1, or 0 for the whole.") int page,
    @Column("Stage that met it.") String stage,
    @Column("note, warning or error.") String severity,
    @Column("What happened.") String what,
    @Column("What to do about it.") String cure) {}
