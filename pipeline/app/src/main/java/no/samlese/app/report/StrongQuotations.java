package no.samlese.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The strongest quotations of every municipality: one of a category of each lexicon in turn, then
 * the next, until there are enough.
 */
final class StrongQuotations {
  /** Quotations that a reader may look through. */
  static final int MOST = 2000;

  /** Quotations of one category in one municipality. */
  private static final int OF_CATEGORY = 5;

  /** Municipalities that the database is asked for at a time. */
  private static final int AT_ONCE = 100;

  private final ReportData data;
  private final int ofUnit;

  StrongQuotations(ReportData data) {
    this.data = data;
    this.ofUnit = Math.max(1, MOST / Math.max(1, data.municipalities().size()));
  }

  /** Gives key and quotation, municipality by municipality. */
  void forEach(BiConsumer<String, Quotation> quotations) {
    QuotationTables tables = new QuotationTables(data.database());
    List<String> units = data.municipalities().stream().map(Municipality::unit).toList();
    List<Category> order = order(data);
    for (int from = 0; from < units.size(); from += AT_ONCE) {
      List<String> some = units.subList(from, Math.min(units.size(), from + AT_ONCE));
      Map<String, Map<String, List<Quotation>>> found =
          tables.of(some, Math.min(ofUnit, OF_CATEGORY));
      for (String unit : some) {
        inTurn(found.getOrDefault(unit, Map.of()), order, ofUnit)
            .forEach(quotation -> quotations.accept(unit, quotation));
      }
    }
  }

  /** So many quotations, of one category after the other; then the next of each. */
  static List<Quotation> inTurn(
      Map<String, List<Quotation>> byCategory, List<Category> order, int most) {
    List<Quotation> chosen = new ArrayList<>();
    for (int nth = 0; nth < OF_CATEGORY && chosen.size() < most; nth++) {
      for (Category category : order) {
        List<Quotation> own = byCategory.getOrDefault(category.id(), List.of());
        if (nth < own.size() && chosen.size() < most) {
          chosen.add(own.get(nth));
        }
      }
    }
    return chosen;
  }

  /** The first category of each lexicon, then the second of each. */
  static List<Category> order(ReportData data) {
    List<CategoryGroup> groups = data.mainGroups();
    int longest = groups.stream().mapToInt(group -> group.categories().size()).max().orElse(0);
    List<Category> order = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      for (CategoryGroup group : groups) {
        if (i < group.categories().size()) {
          order.add(group.categories().get(i));
        }
      }
    }
    return order;
  }
}
