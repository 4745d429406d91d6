package no.samlese.store;

/** How often a lemma stands in the counted text of a document, in the table {@code lemmas}. */
public record LemmaRow(
    @Column("The document.") String documentId,
    @Column("Base form in lower case; the form itself if none is known.") String lemma,
    @Column("Part of speech, a tag of Universal Dependencies.") String pos,
    @Column("Words with it in the counts.") int frequency,
    @Column("Sentences in the counts in which it stands.") int sentences,
    @Column("Blocks in the counts in which it stands.") int paragraphs) {}
