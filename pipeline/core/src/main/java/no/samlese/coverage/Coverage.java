package no.samlese.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What each term adds to the counts of a run, and what the ranking of municipalities would be
 * without it.
 *
 * <p>A term is left out by taking its hits away; words that another term would then have taken are
 * not given to it. This is the leave-one-out (jackknife) influence of a component of a composite
 * indicator: OECD, Handbook on constructing composite indicators (2008), section 7.1 (excluding
 * individual indicators), told by Kendall's tau-b and by the largest shift of a rank.
 *
 * @param terms by category in the order of the lexicons; within one, by hits
 * @param categories in the order of the lexicons
 */
public record Coverage(List<TermCoverage> terms, List<CategoryCoverage> categories) {
  /** Hits of a category below which no term is said to dominate it. */
  public static final int ENOUGH_HITS = 10;

  /** Share of a category's hits from which a term dominates it. */
  public static final double DOMINANT = 0.5;

  public Coverage {
    terms = List.copyOf(terms);
    categories = List.copyOf(categories);
  }

  /**
   * What a term adds.
   *
   * @param term its identifier
   * @param category its category
   * @param forms its forms in Bokmål
   * @param hits counted hits in all documents
   * @param share of the category's hits, 0 to 1
   * @param municipalities with at least one hit, documents of unknown ones left out
   * @param influence on the ranking of municipalities; null if it has no hit there
   */
  public record TermCoverage(
      String term,
      String category,
      String forms,
      int hits,
      double share,
      int municipalities,
      Influence influence) {
    public boolean dominates() {
      return share >= DOMINANT && hits / share >= ENOUGH_HITS - 0.5;
    }
  }

  /**
   * What leaving a term out does to the ranking in its category.
   *
   * @param tau Kendall's tau-b between the ranking with it and without it, -1 to 1; null if there
   *     is no ranking left
   * @param shift largest change of a rank, 0 to one less than the municipalities
   * @param municipality the one whose rank changes most
   */
  public record Influence(Double tau, double shift, String municipality) {}

  /**
   * What is in a category.
   *
   * @param category its identifier
   * @param terms its terms
   * @param hit those with at least one hit
   * @param hits counted hits
   * @param largest the term with most hits, or empty
   * @param largestShare its share of the hits, 0 to 1
   */
  public record CategoryCoverage(
      String category, int terms, int hit, int hits, String largest, double largestShare) {}

  /** Measures a run. */
  public static Coverage of(RunData run) {
    List<Unit> units = run.units();
    Map<String, Map<String, Integer>> hits = run.hits();
    Map<String, List<RunData.RunTerm>> byCategory = new LinkedHashMap<>();
    run.categories().forEach(category -> byCategory.put(category, new ArrayList<>()));
    for (RunData.RunTerm term : run.terms()) {
      byCategory.computeIfAbsent(term.category(), category -> new ArrayList<>()).add(term);
    }
    List<TermCoverage> terms = new ArrayList<>();
    List<CategoryCoverage> categories = new ArrayList<>();
    byCategory.forEach(
        (category, members) -> {
          List<TermCoverage> covered = category(members, hits, units);
          terms.addAll(covered);
          categories.add(summary(category, covered));
        });
    return new Coverage(terms, categories);
  }

  private static List<TermCoverage> category(
      List<RunData.RunTerm> members, Map<String, Map<String, Integer>> hits, List<Unit> units) {
    int all = 0;
    int[] ofUnits = new int[units.size()];
    for (RunData.RunTerm term : members) {
      Map<String, Integer> own = hits.getOrDefault(term.id(), Map.of());
      all += sum(own);
      add(own, units, ofUnits);
    }
    List<TermCoverage> covered = new ArrayList<>();
    for (RunData.RunTerm term : members) {
      Map<String, Integer> own = hits.getOrDefault(term.id(), Map.of());
      int[] ofTerm = new int[units.size()];
      int municipalities = add(own, units, ofTerm);
      int sum = sum(own);
      covered.add(
          new TermCoverage(
              term.id(),
              term.category(),
              term.forms(),
              sum,
              all == 0 ? 0 : (double) sum / all,
              municipalities,
              municipalities == 0 ? null : influence(ofUnits, ofTerm, units)));
    }
    covered.sort(
        Comparator.comparingInt((TermCoverage term) -> -term.hits)
            .thenComparing(TermCoverage::term));
    return covered;
  }

  private static int sum(Map<String, Integer> hits) {
    return hits.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int add(Map<String, Integer> own, List<Unit> units, int[] to) {
    int with = 0;
    for (int i = 0; i < to.length; i++) {
      int hits = own.getOrDefault(units.get(i).id(), 0);
      to[i] += hits;
      with += hits > 0 ? 1 : 0;
    }
    return with;
  }

  private static Influence influence(int[] all, int[] ofTerm, List<Unit> units) {
    double[] with = new double[all.length];
    double[] without = new double[all.length];
    for (int i = 0; i < all.length; i++) {
      with[i] = units.get(i).rate(all[i]);
      without[i] = units.get(i).rate(all[i] - ofTerm[i]);
    }
    double[] before = Ranking.ranks(with);
    double[] after = Ranking.ranks(without);
    int most = 0;
    for (int i = 1; i < before.length; i++) {
      if (Math.abs(after[i] - before[i]) > Math.abs(after[most] - before[most])) {
        most = i;
      }
    }
    OptionalDouble tau = Ranking.tau(with, without);
    double shift = Math.abs(after[most] - before[most]);
    String name = shift == 0 ? "" : units.get(most).name();
    return new Influence(tau.isPresent() ? tau.getAsDouble() : null, shift, name);
  }

  private static CategoryCoverage summary(String category, List<TermCoverage> terms) {
    int hits = terms.stream().mapToInt(TermCoverage::hits).sum();
    int hit = (int) terms.stream().filter(term -> term.hits > 0).count();
    return new CategoryCoverage(
        category,
        terms.size(),
        hit,
        hits,
        hits == 0 ? "" : terms.get(0).term(),
        hits == 0 ? 0 : terms.get(0).share());
  }
}
