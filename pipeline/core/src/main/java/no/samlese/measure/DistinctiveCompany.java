package no.samlese.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samlese.statistics.BenjaminiHochberg;
import no.samlese.statistics.LogRatio;
import no.samlese.store.Database;
import no.samlese.store.Lemma;
import no.samlese.store.Node;
import no.samlese.text.UserException;

/**
 * The distinctive company of one term or category in two municipalities: which content words stand
 * near its hits in the one rather than in the other.
 *
 * <p>Units are the content words within five words of a hit, as in the table {@code company}.
 * Sources: Gries and Stefanowitsch, Extending collostructional analysis, IJCL 9(1) (2004), pp.
 * 97-129, for the comparison of what keeps company with two things; {@link LogRatio} for the
 * measure. Its p and q take words as independent, since two municipalities have too few documents
 * to deal.
 */
public final class DistinctiveCompany {
  /** Words in both windows together below which a lemma is not compared. */
  private static final int FEWEST = 5;

  private static final Comparator<Word> STRONGEST =
      Comparator.comparingDouble((Word word) -> -Math.abs(word.ratio().conservative()))
          .thenComparingDouble(word -> -Math.abs(word.ratio().g2()))
          .thenComparing(Word::lemma);

  private final Database database;

  /**
   * A word in the company of the node.
   *
   * @param lemma the word
   * @param here in windows of the first municipality
   * @param there in windows of the second
   * @param ratio above zero if the first has it oftener; its interval holds for all words at once
   * @param q p of G², adjusted after Benjamini and Hochberg for all words compared
   */
  public record Word(Lemma lemma, Count here, Count there, LogRatio ratio, double q) {}

  /**
   * How often a word stands in the windows of a municipality.
   *
   * @param hits words with the lemma
   * @param words content words in the windows
   * @param documents documents in which a window has the lemma
   */
  public record Count(int hits, int words, int documents) {}

  /** A word with its counts, not yet compared. */
  private record Pair(Lemma lemma, Count here, Count there) {}

  public DistinctiveCompany(Database database) {
    this.database = database;
  }

  /**
   * Compares the company of a node, strongest difference first.
   *
   * @param here group of the first municipality, as in {@code category_by_municipality}
   * @param there group of the second
   * @throws UserException if one of them has no word near a hit of the node
   */
  public List<Word> compare(Node node, String here, String there) {
    int words = windowWords(node, here);
    int otherWords = windowWords(node, there);
    List<Pair> pairs = pairs(node, new String[] {here, there}, words, otherWords);
    List<LogRatio> ratios = new ArrayList<>();
    for (Pair pair : pairs) {
      ratios.add(
          LogRatio.of(pair.here().hits(), words, pair.there().hits(), otherWords, pairs.size()));
    }
    double[] q = BenjaminiHochberg.adjust(ratios.stream().mapToDouble(LogRatio::p).toArray());
    List<Word> found = new ArrayList<>();
    for (int i = 0; i < q.length; i++) {
      Pair pair = pairs.get(i);
      found.add(new Word(pair.lemma(), pair.here(), pair.there(), ratios.get(i), q[i]));
    }
    found.sort(STRONGEST);
    return found;
  }

  private int windowWords(Node node, String unit) {
    int words =
        database
            .query(
                "SELECT coalesce(sum(in_window), 0) FROM company"
                    + " JOIN documents d USING (document_id) WHERE node_kind = ? AND node = ? AND "
                    + Field.MUNICIPALITY.key()
                    + " = ?",
                row -> row.getInt(1),
                node.kind().label(),
                node.id(),
                unit)
            .get(0);
    if (words == 0) {
      throw new UserException(
          "No word stands near a hit of " + node.id() + " in " + unit + ".",
          "Compare municipalities that both have it; category_by_municipality says which do.");
    }
    return words;
  }

  private List<Pair> pairs(Node node, String[] units, int words, int otherWords) {
    return database.query(
        """
        SELECT lemma, pos, coalesce(sum(in_window) FILTER (%1$s = $3), 0),
          count(*) FILTER (%1$s = $3), coalesce(sum(in_window) FILTER (%1$s = $4), 0),
          count(*) FILTER (%1$s = $4)
        FROM company JOIN documents d USING (document_id)
        WHERE node_kind = $1 AND node = $2 AND in_window > 0 AND %1$s IN ($3, $4)
        GROUP BY lemma, pos HAVING sum(in_window) >= $5 ORDER BY lemma, pos
        """
            .formatted(Field.MUNICIPALITY.key()),
        row ->
            new Pair(
                new Lemma(row.getString(1), row.getString(2)),
                new Count(row.getInt(3), words, row.getInt(4)),
                new Count(row.getInt(5), otherWords, row.getInt(6))),
        node.kind().label(),
        node.id(),
        units[0],
        units[1],
        FEWEST);
  }
}
