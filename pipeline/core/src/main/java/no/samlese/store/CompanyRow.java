package no.samlese.store;

/**
 * How often a content word stands near the hits of a term or category in a document, in the table
 * {@code company}.
 */
public record CompanyRow(
    @Column("The document.") String documentId,
    @Column("term or category: what kind of thing the node is.") String nodeKind,
    @Column(
            "Identifier of the term or category whose company it is. A category has rows of its own:"
                + " the sum over its terms would count a word near two of them twice.")
        String node,
    @Column("Base form of the word in its company, in lower case.") String lemma,
    @Column("NOUN, PROPN, VERB, ADJ or ADV.") String pos,
    @Column(
            "Words with the lemma among the five words left or right of a counted hit, in its"
                + " sentence, words of hits of the node left out; each word once.")
        int inWindow,
    @Column("Sentences with a counted hit in which it stands outside the words of the hits.")
        int inSentences) {}
