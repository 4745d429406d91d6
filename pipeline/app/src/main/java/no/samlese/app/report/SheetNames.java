package no.samlese.app.report;

import java.util.HashMap;
import java.util.Map;

/** Keys of the tables in the words of the report. */
final class SheetNames {
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> categories = new HashMap<>();
  private final Map<String, String> lexicons = new HashMap<>();
  private final Map<String, String> terms = new HashMap<>();

  SheetNames(ReportData data) {
    for (Municipality municipality : data.municipalities()) {
      units.put(municipality.unit(), data.site().name(municipality));
      codes.put(municipality.unit(), municipality.code());
    }
    for (CategoryGroup group : data.groups()) {
      for (Category category : group.categories()) {
        categories.put(category.id(), category.label());
        lexicons.put(category.id(), group.title());
      }
    }
    data.terms().forEach(term -> terms.put(term.id(), term.label()));
  }

  String unit(String unit) {
    return units.getOrDefault(unit, Passage.line(unit));
  }

  String code(String unit) {
    return codes.getOrDefault(unit, "");
  }

  String category(String id) {
    return categories.getOrDefault(id, id);
  }

  String lexicon(String category) {
    return lexicons.getOrDefault(category, "");
  }

  String term(String id) {
    return terms.getOrDefault(id, id);
  }
}
