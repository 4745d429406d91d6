package no.samlese.store;

/** Two categories that stand in the same paragraphs, beside what chance would make of it. */
public record CooccurrenceRow(
    @Column("Identifier of a category.") String first,
    @Column("Identifier of another, later in the list.") String second,
    @Column("Paragraphs with both.") int both,
    @Column("Paragraphs with the first.") int firstWith,
    @Column("Paragraphs with the second.") int secondWith,
    @Column("Paragraphs in the counts.") int paragraphs,
    @Column("Paragraphs with both to be expected by chance.") double expected,
    @Column("logDice: at most 14; empty if they never meet.") Double logDice,
    @Column("Log-likelihood, negative if they meet less than by chance.") double g2,
    @Column("Binary logarithm of how much oftener the second stands with the first than without.")
        Double logRatio,
    @Column("Odds ratio among paragraphs of like length (Mantel and Haenszel); or empty.")
        Double oddsRatio,
    @Column("Lower end of its 95 % interval.") Double oddsRatioLow,
    @Column("Upper end of it.") Double oddsRatioHigh,
    @Column("p of Mantel and Haenszel's test.") double p,
    @Column("p after Benjamini and Hochberg, over all pairs.") double q,
    @Column("Documents with such a paragraph.") int documentsWith) {}
