package no.samlese.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samlese.statistics.Association;
import no.samlese.store.CollocateRow;
import no.samlese.store.Database;
import no.samlese.store.Lemma;

/**
 * The table {@code collocates}: the content words that keep company with each main category and
 * each frequent term.
 *
 * <p>Sources: Evert, Corpora and collocations (2008), for units and margins; those of {@link
 * Association} for the measures. A pair seen fewer than five times tells of chance rather than of
 * use (Evert 2008, section 5), and one seen no oftener than by chance is no collocation.
 */
public final class Collocates {
  private static final int MOST = 50;
  private static final int FEWEST_TOGETHER = 5;
  private static final int FEWEST_HITS = 10;

  private static final Comparator<Pair> STRONGEST =
      Comparator.comparingDouble((Pair pair) -> -pair.association().logDice())
          .thenComparing(Pair::lemma);

  /**
   * Numbers stand for nodes and words, since millions of rows are grouped. A word that is too rare
   * for any pair is left out before.
   */
  private static final String PAIRS =
      """
      WITH nodes AS MATERIALIZED (
        SELECT *, CAST(row_number() OVER () AS INTEGER) AS number FROM (
          SELECT 'category' AS node_kind, category AS node,
            count(DISTINCT (document_id, sentence_id)) AS sentences
          FROM hits JOIN categories USING (category) WHERE counted AND main GROUP BY category
          UNION ALL
          SELECT 'term', term_id, count(DISTINCT (document_id, sentence_id))
          FROM hits WHERE counted GROUP BY term_id HAVING count(*) >= %1$d)),
      words AS MATERIALIZED (
        SELECT lemma, pos, sum(frequency) AS frequency, sum(sentences) AS sentences,
          CAST(row_number() OVER () AS INTEGER) AS word
        FROM lemmas WHERE pos IN %2$s GROUP BY lemma, pos HAVING sum(frequency) >= %3$d),
      windows AS (
        SELECT node_kind, node, sum(in_window) AS words FROM company GROUP BY ALL),
      pairs AS (
        SELECT number, word, sum(in_window) AS in_window, sum(in_sentences) AS in_sentences,
          count(*) FILTER (in_window > 0) AS documents_window, count(*) AS documents_sentence
        FROM company JOIN nodes USING (node_kind, node) JOIN words USING (lemma, pos)
        GROUP BY number, word
        HAVING sum(in_window) >= %3$d OR sum(in_sentences) >= %3$d)
      SELECT node_kind, node, lemma, pos,
        CAST(in_window AS INTEGER), CAST(windows.words AS INTEGER), CAST(frequency AS INTEGER),
        documents_window, CAST(in_sentences AS INTEGER), nodes.sentences,
        CAST(words.sentences AS INTEGER), documents_sentence
      FROM pairs JOIN nodes USING (number) JOIN windows USING (node_kind, node)
        JOIN words USING (word)
      """;

  private final Database database;
  private final long words;
  private final long sentences;

  /** A node in one scope. */
  private record Company(String kind, String node, String scope) implements Comparable<Company> {
    private static final Comparator<Company> ORDER =
        Comparator.comparing(Company::kind)
            .thenComparing(Company::node)
            .thenComparing(Company::scope);

    @Override
    public int compareTo(Company other) {
      return ORDER.compare(this, other);
    }
  }

  /** A lemma in company. */
  private record Pair(
      Lemma lemma, int observed, int nodeTotal, int lemmaTotal, int documents, long total) {
    Association association() {
      return Association.of(observed, nodeTotal, lemmaTotal, total);
    }
  }

  public Collocates(Database database) {
    this.database = database;
    this.words =
        total("SELECT sum(frequency) FROM lemmas WHERE pos IN " + KeynessTables.contentWords());
    this.sentences = total("SELECT sum(sentences) FROM documents");
  }

  private long total(String sql) {
    return database.query(sql, row -> row.getLong(1)).get(0);
  }

  /** The strongest collocates of each node and scope, strongest first. */
  public List<CollocateRow> rows() {
    Map<Company, List<Pair>> pairs = new TreeMap<>();
    String sql = PAIRS.formatted(FEWEST_HITS, KeynessTables.contentWords(), FEWEST_TOGETHER);
    database.query(
        sql,
        row -> {
          add(pairs, row, "window", 5, words);
          add(pairs, row, "sentence", 9, sentences);
          return true;
        });
    List<CollocateRow> rows = new ArrayList<>();
    pairs.forEach((company, found) -> rows.addAll(rows(company, found)));
    return rows;
  }

  /** Adds what a row says of a scope, in four columns from one on. */
  private static void add(
      Map<Company, List<Pair>> pairs, ResultSet row, String scope, int column, long total)
      throws SQLException {
    Pair pair =
        new Pair(
            new Lemma(row.getString(3), row.getString(4)),
            row.getInt(column),
            row.getInt(column + 1),
            row.getInt(column + 2),
            row.getInt(column + 3),
            total);
    double expected = (double) pair.nodeTotal() * pair.lemmaTotal() / total;
    if (pair.observed() >= FEWEST_TOGETHER && pair.observed() > expected) {
      Company company = new Company(row.getString(1), row.getString(2), scope);
      pairs.computeIfAbsent(company, c -> new ArrayList<>()).add(pair);
    }
  }

  private static List<CollocateRow> rows(Company company, List<Pair> pairs) {
    List<Pair> strongest = pairs.stream().sorted(STRONGEST).limit(MOST).toList();
    List<CollocateRow> rows = new ArrayList<>();
    for (Pair pair : strongest) {
      rows.add(row(company, rows.size() + 1, pair));
    }
    return rows;
  }

  private static CollocateRow row(Company company, int rank, Pair pair) {
    Association association = pair.association();
    return new CollocateRow(
        company.kind(),
        company.node(),
        company.scope(),
        rank,
        pair.lemma().form(),
        pair.lemma().pos(),
        pair.observed(),
        pair.nodeTotal(),
        pair.lemmaTotal(),
        (int) pair.total(),
        association.expected(),
        association.logDice(),
        association.g2(),
        association.logRatio(),
        pair.documents());
  }
}
