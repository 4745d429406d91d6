package no.samlese.store;

/** A change by the repair, in the table {@code edits}. Joined lines are not listed one by one. */
public record EditRow(
    @Column("The document.") String documentId,
    @Column("Page, from 1.") int page,
    @Column("First offset on the page's extracted text (UTF-16, from 0).") int rawStart,
    @Column("Offset after the last.") int rawEnd,
    @Column("What stood there.") String from,
    @Column("What stands there now.") String to,
    @Column("Rule that made the change.") String rule,
    @Column("Probability that the change is right, 0 to 1.") double confidence,
    @Column("First offset in the clean text of what it became (UTF-16, from 0).") int cleanStart,
    @Column("Offset after the last; equal to the first if nothing is left of it.") int cleanEnd) {}
