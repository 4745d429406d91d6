package no.samlese.store;

/** A content word that keeps company with a term or category, in the table {@code collocates}. */
public record CollocateRow(
    @Column("term or category: what kind of thing the node is.") String nodeKind,
    @Column("Identifier of the term or category.") String node,
    @Column(
            "window: units are content words, and one belongs to the node if it is near a hit (see"
                + " company). sentence: units are sentences, and one belongs to the node if it has a"
                + " hit.")
        String scope,
    @Column("Place among the collocates of node and scope by log_dice, from 1.") int rank,
    @Column("Base form in lower case.") String lemma,
    @Column("NOUN, PROPN, VERB, ADJ or ADV.") String pos,
    @Column("Units of the node with the lemma: content words in windows, or sentences; 5 or more.")
        int observed,
    @Column("Units of the node: content words in windows, or sentences with a hit.") int nodeTotal,
    @Column("Units with the lemma in the counts: words, or sentences.") int lemmaTotal,
    @Column("All units in the counts: content words, or sentences.") int total,
    @Column("Units of the node with the lemma, if the two were independent; less than observed.")
        double expected,
    @Column("logDice: at most 14; one more is twice as strong.") double logDice,
    @Column("Log-likelihood (G²), units taken as independent.") double logLikelihood,
    @Column(
            "Binary logarithm of how much oftener the lemma stands in units of the node than in"
                + " others; zero stands as one half.")
        double logRatio,
    @Column("Documents with at least one unit of the node with the lemma.") int documentsWith) {}
