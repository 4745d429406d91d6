package no.samlese.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.compare.CategorySummaries;
import no.samlese.compare.Changes;
import no.samlese.compare.Comparison;
import no.samlese.compare.Cooccurrence;
import no.samlese.compare.Profiles;
import no.samlese.compare.Space;
import no.samlese.lexicon.Claim;
import no.samlese.measure.CategoryRates;
import no.samlese.measure.Claims;
import no.samlese.measure.Collocates;
import no.samlese.measure.CountOptions;
import no.samlese.measure.CountSource;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.measure.KeynessTables;
import no.samlese.measure.RepairEffect;
import no.samlese.measure.UnitRate;
import no.samlese.measure.UnitRates;
import no.samlese.store.ComparisonRow;
import no.samlese.store.Database;
import no.samlese.store.HitCodes;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;

/** Fills the tables that are measured when all facts are there. */
public final class Measures {
  /** Compared in every run beside municipalities; more is for {@code samlese compare}. */
  private static final List<Field> COMPARED =
      List.of(
          Field.DOCUMENT_TYPE,
          Field.YEAR,
          Field.COUNTY,
          Field.KOSTRA_GROUP,
          Field.CENTRALITY,
          Field.SIZE_CLASS,
          Field.LANGUAGE,
          Field.ZONE);

  /** What is filled here. */
  public static final List<Table<? extends Record>> TABLES =
      List.of(
          Table.CATEGORY_BY_DOCUMENT,
          Table.CATEGORY_BY_MUNICIPALITY,
          Table.CATEGORY_SUMMARY,
          Table.CLAIMS,
          Table.COMPARISON,
          Table.PROFILE,
          Table.PROFILE_REGION,
          Table.COOCCURRENCE,
          Table.SPACE,
          Table.CLUSTERS,
          Table.DISTANCES,
          Table.CHANGES,
          Table.REPAIR_EFFECT,
          Table.FLIPS,
          Table.LEMMA_KEYNESS,
          Table.TERM_KEYNESS,
          Table.COLLOCATES);

  private final Database database;
  private final CountSource source;
  private final long seed;
  private final UnitRates rates;
  private final List<ComparisonRow> compared = new ArrayList<>();

  /** Hears which part is at work, and how long each took. */
  public interface Listener {
    /** A part begins. */
    default void begin(String part) {}

    /** A part is done. */
    void done(String part, double seconds);
  }

  private Measures(Database database, long seed) {
    this.database = database;
    this.source = new CountSource(database, CountOptions.ALL);
    this.seed = seed;
    this.rates = new UnitRates(seed);
  }

  /**
   * Measures a run whose facts, categories, terms, register and reuse are in the database.
   *
   * @param claims what is stated of documents and municipalities
   * @param seed of all random numbers
   */
  public static void add(Database database, List<Claim> claims, long seed) {
    add(database, claims, seed, (part, seconds) -> {});
  }

  /** The same, with somebody listening. */
  public static void add(Database database, List<Claim> claims, long seed, Listener listener) {
    Measures measures = new Measures(database, seed);
    Map<String, Runnable> parts = new LinkedHashMap<>();
    parts.put("rates", measures::addRates);
    parts.put("claims", () -> measures.addClaims(claims));
    parts.put("comparison", measures::addComparisons);
    parts.put("profiles", measures::addProfiles);
    parts.put("co-occurrence", measures::addCooccurrence);
    parts.put("space", measures::addSpace);
    parts.put("changes", measures::addChanges);
    parts.put("repair", measures::addRepairEffect);
    parts.put("keyness", measures::addKeyness);
    parts.put("collocates", measures::addCollocates);
    parts.forEach(
        (part, task) -> {
          listener.begin(part);
          long start = System.nanoTime();
          task.run();
          listener.done(part, (System.nanoTime() - start) / 1e9);
        });
  }

  private void addRates() {
    List<List<UnitRate>> documents = rates.of(source.counts(Field.DOCUMENT, Feature.CATEGORY));
    RunDatabase.add(database, Table.CATEGORY_BY_DOCUMENT, CategoryRates.rows(documents));
    Counts counts = source.counts(Field.MUNICIPALITY, Feature.CATEGORY);
    List<List<UnitRate>> municipalities = rates.of(counts);
    RunDatabase.add(database, Table.CATEGORY_BY_MUNICIPALITY, CategoryRates.rows(municipalities));
    if (Comparison.hasBasis(counts)) {
      compared.addAll(Comparison.of(counts, municipalities, seed));
    }
    RunDatabase.add(database, Table.CATEGORY_SUMMARY, CategorySummaries.of(source, database, seed));
  }

  private void addClaims(List<Claim> claims) {
    Claims finder = new Claims(database, claims, HitCodes.columns());
    RunDatabase.add(database, Table.CLAIMS, finder.rows());
  }

  private void addComparisons() {
    for (Field field : COMPARED) {
      Counts counts = source.counts(field, Feature.CATEGORY);
      if (Comparison.hasBasis(counts)) {
        compared.addAll(Comparison.of(counts, rates.of(counts), seed));
      }
    }
    RunDatabase.add(database, Table.COMPARISON, compared);
  }

  private void addProfiles() {
    Profiles profiles = Profiles.of(source, seed);
    RunDatabase.add(database, Table.PROFILE, profiles.rows());
    RunDatabase.add(database, Table.PROFILE_REGION, profiles.regions());
  }

  private void addCooccurrence() {
    RunDatabase.add(database, Table.COOCCURRENCE, Cooccurrence.of(source));
  }

  private void addSpace() {
    Space space = Space.of(source);
    RunDatabase.add(database, Table.SPACE, space.points());
    RunDatabase.add(database, Table.CLUSTERS, space.merges());
    RunDatabase.add(database, Table.DISTANCES, space.distances());
  }

  private void addChanges() {
    RunDatabase.add(database, Table.CHANGES, Changes.of(source, database, rates));
  }

  private void addRepairEffect() {
    RepairEffect effect = RepairEffect.of(database);
    RunDatabase.add(database, Table.REPAIR_EFFECT, effect.rows());
    RunDatabase.add(database, Table.FLIPS, effect.flips());
  }

  private void addKeyness() {
    KeynessTables keyness = new KeynessTables(database, seed);
    RunDatabase.add(database, Table.LEMMA_KEYNESS, keyness.lemmas());
    RunDatabase.add(database, Table.TERM_KEYNESS, keyness.terms());
  }

  private void addCollocates() {
    RunDatabase.add(database, Table.COLLOCATES, new Collocates(database).rows());
  }
}
