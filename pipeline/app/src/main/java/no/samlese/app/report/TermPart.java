package no.samlese.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.samlese.app.report.CategoryPage.PartnerLine;
import no.samlese.app.report.CategoryPage.RateLine;
import no.samlese.app.report.CategoryPage.TermLine;

/** The pages of the categories and of their terms. */
final class TermPart implements ReportPart {
  private static final int CATEGORY_LINES = 200;
  private static final int TERM_LINES = 100;

  @Override
  public String name() {
    return "pages of the categories and terms";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.TERMS);
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    folder.copy("tables.js", "assets/tables.js");
    WordTables tables = new WordTables(data.database());
    Map<String, Integer> hits = tables.termHits();
    Set<String> references = new TreeSet<>();
    data.run().lexicons().forEach(lexicon -> references.addAll(lexicon.sources().keySet()));
    Map<String, Category> categories = new HashMap<>();
    data.categories().forEach(category -> categories.put(category.id(), category));
    writeCategories(data, folder, tables, hits, references, categories);
    writeTerms(data, folder, tables, hits, references, categories);
  }

  private static void writeCategories(
      ReportData data,
      ReportFolder folder,
      WordTables tables,
      Map<String, Integer> hits,
      Set<String> references,
      Map<String, Category> categories) {
    Map<String, List<KwicLine>> lines = tables.kwic("category", CATEGORY_LINES);
    Map<String, List<Collocate>> collocates = tables.collocates("category");
    Map<String, List<Partner>> partners = tables.partners();
    Map<String, CategorySummary> summaries = tables.summaries();
    Map<String, List<TermLine>> terms = terms(data.terms(), hits);
    Charts charts = new Charts(data);
    for (CategoryGroup group : data.groups()) {
      for (Category category : group.categories()) {
        String id = category.id();
        CategorySummary summary = summaries.getOrDefault(id, CategorySummary.NONE);
        CategoryPage page =
            new CategoryPage(
                data.site().below(),
                category,
                group,
                references,
                summary,
                terms.getOrDefault(id, List.of()),
                rates(data, category),
                collocates.getOrDefault(id, List.of()),
                partners(partners.getOrDefault(id, List.of()), categories),
                Kwic.of(lines.get(id), data.pooled(category).hits()),
                charts.shown(charts.of(category)));
        folder.render("category-page.jte", page, data.site().map().categories().get(id));
      }
    }
  }

  private static Map<String, List<TermLine>> terms(List<Term> terms, Map<String, Integer> hits) {
    Map<String, List<TermLine>> lines = new HashMap<>();
    for (Term term : terms) {
      lines
          .computeIfAbsent(term.category(), id -> new ArrayList<>())
          .add(new TermLine(term, hits.getOrDefault(term.id(), 0)));
    }
    lines.values().forEach(l -> l.sort(Comparator.comparingInt((TermLine line) -> -line.hits())));
    return lines;
  }

  private static List<RateLine> rates(ReportData data, Category category) {
    return data.municipalities().stream()
        .filter(municipality -> municipality.words() > 0)
        .map(municipality -> new RateLine(municipality, data.rate(municipality, category)))
        .toList();
  }

  private static List<PartnerLine> partners(
      List<Partner> partners, Map<String, Category> categories) {
    return partners.stream()
        .filter(partner -> partner.both() > 0 && categories.containsKey(partner.category()))
        .limit(CategoryPage.PARTNERS)
        .map(partner -> new PartnerLine(categories.get(partner.category()), partner))
        .toList();
  }

  private static void writeTerms(
      ReportData data,
      ReportFolder folder,
      WordTables tables,
      Map<String, Integer> hits,
      Set<String> references,
      Map<String, Category> categories) {
    Map<String, List<KwicLine>> lines = tables.kwic("term_id", TERM_LINES);
    Map<String, List<Collocate>> collocates = tables.collocates("term");
    Map<String, List<TermUse>> uses = tables.uses(TermPage.USES);
    Map<String, Integer> users = tables.users();
    for (Term term : data.terms()) {
      String id = term.id();
      TermPage page =
          new TermPage(
              data.site().below(),
              term,
              categories.get(term.category()),
              term.also().stream().map(categories::get).filter(Objects::nonNull).toList(),
              references,
              uses.getOrDefault(id, List.of()),
              users.getOrDefault(id, 0),
              collocates.getOrDefault(id, List.of()),
              Kwic.of(lines.get(id), hits.getOrDefault(id, 0)));
      folder.render("term.jte", page, data.site().map().terms().get(id));
    }
  }
}
