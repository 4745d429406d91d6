package no.samlese.run;

import java.util.ArrayList;
import java.util.List;
import no.samlese.compare.CategorySummaries;
import no.samlese.compare.Changes;
import no.samlese.compare.Comparison;
import no.samlese.compare.Cooccurrence;
import no.samlese.compare.Profiles;
import no.samlese.compare.Space;
import no.samlese.lexicon.Claim;
import no.samlese.measure.CategoryRates;
import no.samlese.measure.Claims;
import no.samlese.measure.CountOptions;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.store.ComparisonRow;
import no.samlese.store.Database;
import no.samlese.store.HitCodes;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;

/** Fills the tables that are measured when all facts are there. */
public final class Measures {
  /** Compared in every run; more is for {@code samlese compare}. */
  private static final List<Field> COMPARED =
      List.of(Field.MUNICIPALITY, Field.DOCUMENT_TYPE, Field.YEAR, Field.LANGUAGE, Field.ZONE);

  private final Database database;
  private final long seed;

  private Measures(Database database, long seed) {
    this.database = database;
    this.seed = seed;
  }

  /**
   * Measures a run whose facts, categories and terms are in the database.
   *
   * @param claims what is stated of documents and municipalities
   * @param seed of all random numbers
   */
  public static void add(Database database, List<Claim> claims, long seed) {
    Measures measures = new Measures(database, seed);
    measures.addRates();
    RunDatabase.add(
        database, Table.CLAIMS, new Claims(database, claims, HitCodes.columns()).rows());
    measures.addComparisons();
  }

  private void addRates() {
    CategoryRates rates = new CategoryRates(database, seed);
    RunDatabase.add(database, Table.CATEGORY_BY_DOCUMENT, rates.by(Field.DOCUMENT));
    RunDatabase.add(database, Table.CATEGORY_BY_MUNICIPALITY, rates.by(Field.MUNICIPALITY));
    RunDatabase.add(database, Table.CATEGORY_SUMMARY, CategorySummaries.of(database, seed));
  }

  private void addComparisons() {
    List<ComparisonRow> rows = new ArrayList<>();
    for (Field field : COMPARED) {
      Counts counts = Counts.read(database, field, Feature.CATEGORY, CountOptions.ALL);
      if (Comparison.hasBasis(counts)) {
        rows.addAll(Comparison.of(counts, seed));
      }
    }
    RunDatabase.add(database, Table.COMPARISON, rows);
    Profiles profiles = Profiles.of(database, seed);
    RunDatabase.add(database, Table.PROFILE, profiles.rows());
    RunDatabase.add(database, Table.PROFILE_REGION, profiles.regions());
    RunDatabase.add(database, Table.COOCCURRENCE, Cooccurrence.of(database));
    Space space = Space.of(database);
    RunDatabase.add(database, Table.SPACE, space.points());
    RunDatabase.add(database, Table.CLUSTERS, space.merges());
    RunDatabase.add(database, Table.DISTANCES, space.distances());
    RunDatabase.add(database, Table.CHANGES, Changes.of(database, seed));
  }
}
