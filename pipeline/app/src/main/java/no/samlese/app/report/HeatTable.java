package no.samlese.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.app.report.IndexPage.Example;
import no.samlese.app.report.IndexPage.HeatCell;
import no.samlese.app.report.IndexPage.HeatRow;

/** The table of rates: municipalities by categories, each cell tinted within its lexicon. */
final class HeatTable {
  private static final int LEVELS = 5;

  private final List<CategoryGroup> groups;
  private final Map<String, Map<String, Rate>> rates;

  /** Highest rate of any municipality by lexicon: the darkest tint. */
  private final Map<String, Double> highest = new HashMap<>();

  HeatTable(List<CategoryGroup> groups, Map<String, Map<String, Rate>> rates) {
    this.groups = groups;
    this.rates = rates;
    for (Map<String, Rate> ofMunicipality : rates.values()) {
      for (CategoryGroup group : groups) {
        for (Category category : group.categories()) {
          Rate rate = ofMunicipality.getOrDefault(category.id(), Rate.NONE);
          highest.merge(group.lexicon(), value(rate), Math::max);
        }
      }
    }
  }

  private static double value(Rate rate) {
    return rate.per10kWords() == null ? 0 : rate.per10kWords();
  }

  /**
   * The table.
   *
   * @param municipalities rows from above
   * @param intervals whether cells show their intervals
   */
  IndexPage.Heat heat(ReportData data, List<Municipality> municipalities, boolean intervals) {
    return new IndexPage.Heat(
        groups, municipalities.stream().map(this::row).toList(), cells(data.pooled()), intervals);
  }

  private HeatRow row(Municipality municipality) {
    Map<String, Rate> own = rates.get(municipality.unit());
    return new HeatRow(municipality, own == null ? List.of() : cells(own));
  }

  private List<HeatCell> cells(Map<String, Rate> own) {
    List<HeatCell> cells = new ArrayList<>();
    for (CategoryGroup group : groups) {
      boolean first = true;
      for (Category category : group.categories()) {
        Rate rate = own.getOrDefault(category.id(), Rate.NONE);
        cells.add(new HeatCell(rate, level(group, rate), first));
        first = false;
      }
    }
    return cells;
  }

  private int level(CategoryGroup group, Rate rate) {
    double top = highest.getOrDefault(group.lexicon(), 0.0);
    return top == 0 ? 0 : (int) Math.min(LEVELS, Math.ceil(LEVELS * value(rate) / top));
  }

  /** The rate with most hits that has an interval: the best known of all. */
  Optional<Example> example(List<Municipality> municipalities) {
    List<Example> examples = new ArrayList<>();
    for (Municipality municipality : municipalities) {
      Map<String, Rate> own = rates.getOrDefault(municipality.unit(), Map.of());
      for (CategoryGroup group : groups) {
        for (Category category : group.categories()) {
          Rate rate = own.getOrDefault(category.id(), Rate.NONE);
          if (rate.hasInterval()) {
            examples.add(new Example(municipality, category, rate));
          }
        }
      }
    }
    // The first of several equals, in the order of the table.
    return examples.stream()
        .sorted(Comparator.comparingInt((Example example) -> -example.rate().hits()))
        .findFirst();
  }
}
