package no.samlese.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.samlese.measure.Cell;
import no.samlese.measure.CountSource;
import no.samlese.measure.Counts;
import no.samlese.measure.Feature;
import no.samlese.measure.Field;
import no.samlese.measure.UnitCounts;
import no.samlese.statistics.Composition;
import no.samlese.statistics.CompositionRegion;
import no.samlese.statistics.Interval;
import no.samlese.store.ProfileRow;
import no.samlese.store.RegionRow;

/** The paradigm profiles of documents and municipalities, and the regions in which they lie. */
public final class Profiles {
  /** The four, in the order of {@link Composition}. */
  private static final List<String> PARADIGMS =
      List.of("paradigm/classic", "paradigm/professional", "paradigm/npm", "paradigm/npg");

  private final CountSource source;
  private final long seed;
  private final List<ProfileRow> profiles = new ArrayList<>();
  private final List<RegionRow> regions = new ArrayList<>();

  private Profiles(CountSource source, long seed) {
    this.source = source;
    this.seed = seed;
  }

  /** Measures all documents and municipalities, strict and broad. */
  public static Profiles of(CountSource source, long seed) {
    Profiles profiles = new Profiles(source, seed);
    for (Field field : List.of(Field.DOCUMENT, Field.MUNICIPALITY)) {
      profiles.add(field, "strict");
      profiles.add(field, "broad");
    }
    return profiles;
  }

  /** One row a unit and scope. */
  public List<ProfileRow> rows() {
    return profiles;
  }

  /** The corners of the regions of municipalities. */
  public List<RegionRow> regions() {
    return regions;
  }

  private void add(Field field, String scope) {
    Feature feature = new Feature("category", "paradigm/", scope.equals("broad"));
    Counts counts = source.counts(field, feature);
    List<Measured> all =
        counts.units().parallelStream().map(unit -> new Measured(unit, seed)).toList();
    for (Measured measured : all) {
      profiles.add(row(field, scope, measured.unit, measured.hits, measured.region));
      if (measured.region != null && field == Field.MUNICIPALITY) {
        addRegion(field, scope, measured.unit, measured.region);
      }
    }
  }

  /** A unit with its hits by paragraph, and the region of its profile or null. */
  private static final class Measured {
    private final UnitCounts unit;
    private final int[][] hits;
    private final CompositionRegion region;

    Measured(UnitCounts unit, long seed) {
      this.unit = unit;
      this.hits = hitsOfBlocks(unit);
      this.region = region(hits, seed ^ unit.key().hashCode());
    }
  }

  /** Hits of the four in each paragraph that has any. */
  private static int[][] hitsOfBlocks(UnitCounts unit) {
    List<int[]> columns = PARADIGMS.stream().map(unit::hitsOfParagraphs).toList();
    List<int[]> blocks = new ArrayList<>();
    for (int i = 0; i < unit.paragraphs(); i++) {
      int at = i;
      int[] block = columns.stream().mapToInt(column -> column[at]).toArray();
      if (Arrays.stream(block).sum() > 0) {
        blocks.add(block);
      }
    }
    return blocks.toArray(int[][]::new);
  }

  private static CompositionRegion region(int[][] blocks, long seed) {
    int hits = Arrays.stream(blocks).mapToInt(block -> Arrays.stream(block).sum()).sum();
    if (hits < CompositionRegion.FEWEST_HITS) {
      return null;
    }
    int[][] three =
        Arrays.stream(blocks)
            .map(block -> new int[] {block[0] + block[1], block[2], block[3]})
            .toArray(int[][]::new);
    return CompositionRegion.of(three, seed);
  }

  private static ProfileRow row(
      Field field, String scope, UnitCounts unit, int[][] blocks, CompositionRegion region) {
    int[] hits = new int[PARADIGMS.size()];
    int hybrid = 0;
    for (int[] block : blocks) {
      int different = 0;
      for (int k = 0; k < hits.length; k++) {
        hits[k] += block[k];
        different += block[k] > 0 ? 1 : 0;
      }
      hybrid += different > 1 ? 1 : 0;
    }
    Composition profile = Composition.of(hits[0], hits[1], hits[2], hits[3]);
    double[] parts = profile.parts();
    double[] ilr = profile.ilr();
    Interval logit = region == null ? null : region.logit();
    return new ProfileRow(
        field.name().toLowerCase(Locale.ROOT),
        unit.key(),
        unit.label(),
        scope,
        hits[0],
        hits[1],
        hits[2],
        hits[3],
        parts[0],
        parts[1],
        parts[2],
        parts[3],
        ilr[0],
        ilr[1],
        ilr[2],
        Cell.of(profile.evenness()),
        profile.logit(),
        profile.logitError(),
        logit == null ? null : logit.low(),
        logit == null ? null : logit.high(),
        blocks.length,
        hybrid,
        expectedHybrid(blocks, hits));
  }

  /** A paragraph with n hits is hybrid unless all n are of one paradigm. */
  private static double expectedHybrid(int[][] blocks, int[] hits) {
    double all = Arrays.stream(hits).sum();
    double expected = 0;
    for (int[] block : blocks) {
      int n = Arrays.stream(block).sum();
      double alike = 0;
      for (int count : hits) {
        alike += Math.pow(count / all, n);
      }
      expected += 1 - alike;
    }
    return expected;
  }

  private void addRegion(Field field, String scope, UnitCounts unit, CompositionRegion region) {
    List<CompositionRegion.Point> corners = region.corners();
    for (int i = 0; i < corners.size(); i++) {
      CompositionRegion.Point point = corners.get(i);
      regions.add(
          new RegionRow(field.id(), unit.key(), scope, i, point.older(), point.npm(), point.npg()));
    }
  }
}
