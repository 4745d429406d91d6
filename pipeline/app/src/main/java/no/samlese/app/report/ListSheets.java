package no.samlese.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samlese.app.office.CellFormat;
import no.samlese.app.office.SheetColumn;

/** The sheets whose rows the report holds in memory already, and that of quotations. */
final class ListSheets {
  private static final int NUMBER_WIDTH = 12;
  private static final int TEXT_WIDTH = 24;
  private static final int PROSE_WIDTH = 60;

  private final ReportData data;
  private final Site site;
  private final SheetNames names;

  ListSheets(ReportData data, SheetNames names) {
    this.data = data;
    this.site = data.site();
    this.names = names;
  }

  private SheetField words(String key) {
    return SheetField.of(site, key, CellFormat.TEXT, TEXT_WIDTH);
  }

  private SheetField prose(String key) {
    return SheetField.of(site, key, CellFormat.PROSE, PROSE_WIDTH);
  }

  private SheetField number(CellFormat format, String key) {
    return SheetField.of(site, key, format, NUMBER_WIDTH);
  }

  private List<SheetField> counts(String... keys) {
    return Arrays.stream(keys).map(key -> number(CellFormat.COUNT, key)).toList();
  }

  ReportSheet documents() {
    List<SheetField> fields =
        new ArrayList<>(
            List.of(
                words("municipality"),
                number(CellFormat.TEXT, "code"),
                words("file"),
                words("document"),
                words("document_type"),
                number(CellFormat.PLAIN, "year"),
                words("language"),
                words("status")));
    fields.addAll(counts("pages", "pages_without_text", "words", "hits_main", "repaired_words"));
    fields.add(words("decided"));
    fields.add(number(CellFormat.NUMBER, "confidence"));
    return new ReportSheet(
        "documents", fields, rows -> data.documents().forEach(line -> rows.accept(document(line))));
  }

  private List<Object> document(DocumentLine line) {
    return Arrays.asList(
        line.skipped() ? "" : names.unit(line.unit()),
        names.code(line.unit()),
        line.path(),
        line.title(),
        line.skipped() ? "" : site.documentType(line.type()),
        line.year().isEmpty() ? null : Integer.valueOf(line.year()),
        line.words() > 0 ? site.language(line.language()) : "",
        site.status(line.status()),
        line.pages(),
        line.pagesWithoutText(),
        line.words(),
        line.hits(),
        line.repairedWords(),
        line.skipped() ? "" : site.how(line.municipalityHow()),
        line.skipped() ? null : line.confidence());
  }

  /** Rates with a column for each category. */
  ReportSheet municipalities() {
    List<SheetField> fields =
        new ArrayList<>(
            List.of(
                words("municipality"),
                number(CellFormat.TEXT, "code"),
                number(CellFormat.TEXT, "kostra_group")));
    fields.addAll(counts("documents", "documents_read", "pages_with_text", "words"));
    for (Category category : ordered()) {
      fields.add(
          new SheetField(
              new SheetColumn(category.label(), CellFormat.RATE, NUMBER_WIDTH),
              category.definition()));
    }
    Map<String, String> groups = new MunicipalityTables(data.database()).groups();
    return new ReportSheet(
        "municipalities",
        fields,
        rows -> data.municipalities().forEach(m -> rows.accept(municipality(m, groups))));
  }

  /** Those compared first stand first. */
  private List<Category> ordered() {
    List<Category> ordered = new ArrayList<>();
    data.mainGroups().forEach(group -> ordered.addAll(group.categories()));
    data.otherGroups().forEach(group -> ordered.addAll(group.categories()));
    return ordered;
  }

  private List<Object> municipality(Municipality municipality, Map<String, String> groups) {
    List<Object> cells =
        new ArrayList<>(
            Arrays.asList(
                site.name(municipality),
                municipality.code(),
                groups.get(municipality.unit()),
                municipality.documents(),
                municipality.read(),
                municipality.pages(),
                municipality.words()));
    ordered().forEach(category -> cells.add(data.rate(municipality, category).per10kWords()));
    return cells;
  }

  ReportSheet quotations() {
    List<SheetField> fields =
        List.of(
            words("municipality"),
            number(CellFormat.TEXT, "code"),
            words("category"),
            prose("before"),
            words("keyword"),
            prose("after"),
            words("document"),
            number(CellFormat.PLAIN, "page"),
            words("section"),
            words("language"),
            number(CellFormat.TEXT, "repaired"));
    return new ReportSheet("quotations", fields, this::quotations);
  }

  private void quotations(Consumer<List<?>> rows) {
    new StrongQuotations(data)
        .forEach((unit, quotation) -> rows.accept(quotation(unit, quotation)));
  }

  private List<Object> quotation(String unit, Quotation quotation) {
    return Arrays.asList(
        names.unit(unit),
        names.code(unit),
        names.category(quotation.category()),
        quotation.left(),
        quotation.surface(),
        quotation.right(),
        quotation.document(),
        quotation.page().isEmpty() ? null : Integer.valueOf(quotation.page()),
        quotation.section(),
        quotation.language() == null ? "" : site.language(quotation.language()),
        quotation.repaired() ? site.text("yes") : "");
  }

  ReportSheet problems() {
    List<SheetField> fields =
        List.of(
            words("file"),
            words("municipality"),
            number(CellFormat.PLAIN, "page"),
            words("severity"),
            prose("what"),
            prose("cure"));
    return new ReportSheet(
        "problems", fields, rows -> data.problems().forEach(line -> rows.accept(problem(line))));
  }

  private List<Object> problem(ProblemLine line) {
    return Arrays.asList(
        line.path(),
        line.unit().isEmpty() ? "" : names.unit(line.unit()),
        line.page() == 0 ? null : line.page(),
        site.text("severity." + line.severity()),
        line.what(),
        line.cure());
  }
}
