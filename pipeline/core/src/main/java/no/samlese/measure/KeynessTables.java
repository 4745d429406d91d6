package no.samlese.measure;

import java.util.List;
import java.util.stream.Collectors;
import no.samlese.store.Database;
import no.samlese.store.Lemma;
import no.samlese.store.LemmaKeynessRow;
import no.samlese.store.TermKeynessRow;

/** The tables {@code lemma_keyness} and {@code term_keyness}. */
public final class KeynessTables {
  /** Rows of lemmas a municipality. */
  private static final int MOST_LEMMAS = 100;

  /** Hits in the corpus below which a lemma is not compared. */
  private static final int FEWEST_OF_LEMMA = 10;

  /** Hits in the corpus below which a term is not compared. */
  private static final int FEWEST_OF_TERM = 5;

  private final Database database;
  private final Municipalities municipalities;
  private final long seed;

  /** A term with its category. */
  private record Term(String id, String category) {}

  /**
   * @param seed of the random deals of the tests
   */
  public KeynessTables(Database database, long seed) {
    this.database = database;
    this.municipalities = Municipalities.of(database);
    this.seed = seed;
  }

  /** The content words by parts of speech, as a list in a statement. */
  static String contentWords() {
    return Lemma.CONTENT.stream().collect(Collectors.joining("', '", "('", "')"));
  }

  /** The lemmas that set each municipality apart, strongest first. */
  public List<LemmaKeynessRow> lemmas() {
    return new Keyness<>(municipalities, lemmaFrequencies(), seed)
        .rows(MOST_LEMMAS).stream()
            .map(
                row ->
                    new LemmaKeynessRow(
                        row.municipality().unit(),
                        row.municipality().label(),
                        row.municipality().code(),
                        row.thing().form(),
                        row.thing().pos(),
                        row.figures()))
            .toList();
  }

  /** All terms in each municipality, strongest first. */
  public List<TermKeynessRow> terms() {
    return new Keyness<>(municipalities, termFrequencies(), seed)
        .rows(Integer.MAX_VALUE).stream()
            .map(
                row ->
                    new TermKeynessRow(
                        row.municipality().unit(),
                        row.municipality().label(),
                        row.municipality().code(),
                        row.thing().id(),
                        row.thing().category(),
                        row.figures()))
            .toList();
  }

  /** Numbers stand for lemmas, since millions of rows are sorted. */
  private Frequencies<Lemma> lemmaFrequencies() {
    String tested =
        """
        SELECT lemma, pos, CAST(row_number() OVER (ORDER BY lemma, pos) AS INTEGER) AS number
        FROM lemmas WHERE pos IN %s GROUP BY lemma, pos HAVING sum(frequency) >= %d
        """
            .formatted(contentWords(), FEWEST_OF_LEMMA);
    List<Lemma> lemmas =
        database.query(
            "SELECT lemma, pos FROM (" + tested + ") ORDER BY number",
            row -> new Lemma(row.getString(1), row.getString(2)));
    List<String> documents = municipalities.documentIds();
    Frequencies.Builder<Lemma> builder = new Frequencies.Builder<>();
    database.query(
        "SELECT number, document, frequency FROM lemmas JOIN ("
            + tested
            + ") USING (lemma, pos) JOIN (SELECT unnest(range(%d)) AS document,"
                .formatted(documents.size())
            + " unnest(CAST(? AS VARCHAR[])) AS document_id) USING (document_id) ORDER BY number",
        row -> builder.add(lemmas.get(row.getInt(1) - 1), row.getInt(2), row.getInt(3)),
        "[" + String.join(",", documents) + "]");
    return builder.build();
  }

  private Frequencies<Term> termFrequencies() {
    Frequencies.Builder<Term> builder = new Frequencies.Builder<>();
    database.query(
        """
        SELECT term_id, category, document_id, count(*)
        FROM hits JOIN (
          SELECT term_id, category FROM hits WHERE counted
          GROUP BY term_id, category HAVING count(*) >= ?) USING (term_id, category)
        SEMI JOIN (SELECT document_id FROM documents WHERE words > 0) USING (document_id)
        WHERE counted GROUP BY ALL ORDER BY term_id, category, document_id
        """,
        row ->
            builder.add(
                new Term(row.getString(1), row.getString(2)),
                municipalities.number(row.getString(3)),
                row.getInt(4)),
        FEWEST_OF_TERM);
    return builder.build();
  }
}
