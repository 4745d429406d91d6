package no.samlese.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.measure.CategoryRates;
import no.samlese.measure.Cell;
import no.samlese.measure.CountSource;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.measure.UnitRate;
import no.samlese.statistics.Overdispersion;
import no.samlese.store.CategorySummaryRow;
import no.samlese.store.Database;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * Each category over the whole corpus: how it is spread, and what it rests on.
 *
 * <p>The length check follows Chan et al., Four best practices for measuring news sentiment using
 * off-the-shelf dictionaries, Computational Communication Research 3(1) (2021), pp. 1-27.
 */
public final class CategorySummaries {
  private static final int FEWEST_DOCUMENTS = 3;

  private CategorySummaries() {}

  /** One row a category; none if no document has words. */
  public static List<CategorySummaryRow> of(CountSource source, Database database, long seed) {
    Counts corpus = source.counts(Field.CORPUS, Feature.CATEGORY);
    Counts documents = source.counts(Field.DOCUMENT, Feature.CATEGORY);
    Map<String, TopTerm> terms = terms(database);
    List<CategorySummaryRow> rows = new ArrayList<>();
    if (!corpus.units().isEmpty()) {
      for (UnitRate rate : UnitRate.of(corpus.units().get(0), corpus.features(), seed)) {
        rows.add(row(rate, terms.get(rate.feature()), documents));
      }
    }
    return rows;
  }

  private record TopTerm(String id, int terms, double share) {}

  private static Map<String, TopTerm> terms(Database database) {
    Map<String, TopTerm> terms = new HashMap<>();
    database.query(
        """
        SELECT category, arg_max(term_id, (hits, term_id)), count(*), max(hits) / sum(hits)
        FROM (SELECT category, term_id, count(*) AS hits FROM hits WHERE counted GROUP BY ALL)
        GROUP BY category
        """,
        row ->
            terms.put(
                row.getString(1), new TopTerm(row.getString(2), row.getInt(3), row.getDouble(4))));
    return terms;
  }

  private static CategorySummaryRow row(UnitRate rate, TopTerm top, Counts documents) {
    double[] hits = documents.hits(rate.feature());
    double[] words = documents.words();
    return new CategorySummaryRow(
        CategoryRates.row(rate),
        top == null ? 0 : top.terms(),
        top == null ? "" : top.id(),
        top == null ? null : top.share(),
        Cell.of(Overdispersion.of(hits, words)),
        top == null || words.length < FEWEST_DOCUMENTS ? null : lengthCorrelation(hits, words));
  }

  private static Double lengthCorrelation(double[] hits, double[] words) {
    double[] rates = new double[hits.length];
    for (int i = 0; i < rates.length; i++) {
      rates[i] = hits[i] / words[i];
    }
    return Cell.of(new SpearmansCorrelation().correlation(rates, words));
  }
}
