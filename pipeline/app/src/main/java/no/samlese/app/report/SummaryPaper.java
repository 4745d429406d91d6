package no.samlese.app.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.app.figure.Figure;
import no.samlese.app.figure.FigureFile;
import no.samlese.app.office.Paper;

/** What stands in the paper for a meeting, from the question to where there is more. */
final class SummaryPaper {
  /** Municipalities that one table has room for. */
  private static final int MOST_COLUMNS = 10;

  /** Of more municipalities, so many of the highest and of the lowest are shown. */
  private static final int ENDS = 4;

  private static final int FIGURES = 2;
  private static final int QUOTATIONS = 6;
  private static final int UNREAD = 8;

  private final ReportData data;
  private final Site site;
  private final Paper paper;
  private final CorpusFigures figures;

  SummaryPaper(ReportData data, Paper paper) {
    this.data = data;
    this.site = data.site();
    this.paper = paper;
    this.figures = CorpusFigures.of(data.documents());
  }

  void write() throws IOException {
    paper.footer(site.title() + " ·");
    paper.title(site.title());
    question();
    findings();
    rates();
    drawings();
    quotations();
    paper.heading(site.text("method.limits"));
    paper.bullets(Limits.of(data));
    paper.heading(site.text("method.cite"));
    paper.text(Citation.sentence(data));
    more();
  }

  private void question() {
    paper.heading(site.text("summary.asked"));
    paper.text(
        site.text(
            "question",
            site.count("documents", figures.documents()),
            site.count("municipalities", data.municipalities().size()),
            OverviewPart.question(data)));
    paper.text(
        site.text(
            "summary.read",
            site.integer(figures.read() + figures.partly()),
            site.integer(figures.partly()),
            site.integer(figures.unreadable()),
            site.count("words", figures.words()),
            site.count("pages", figures.pages()),
            site.count("hits", figures.hits())));
    List<String> unread =
        data.documents().stream()
            .filter(document -> document.status().equals("unreadable"))
            .map(DocumentLine::path)
            .toList();
    if (!unread.isEmpty()) {
      String shown = String.join(", ", unread.subList(0, Math.min(UNREAD, unread.size())));
      int others = unread.size() - UNREAD;
      paper.text(
          site.text(
              "summary.unread",
              others > 0 ? site.text("summary.unread.more", shown, others) : shown));
    }
  }

  private void findings() {
    List<String> sentences = KeyFindings.of(data).stream().map(KeyFinding::text).toList();
    if (!sentences.isEmpty()) {
      paper.heading(site.text("key.title"));
      paper.numbered(sentences);
      paper.text(site.text("key.note"));
    }
  }

  /** Categories are rows; municipalities are columns as far as there is room. */
  private void rates() {
    List<Municipality> read = byLeading();
    if (read.isEmpty()) {
      return;
    }
    boolean many = read.size() > MOST_COLUMNS;
    paper.heading(site.text("rates.title"));
    paper.caption(
        many
            ? site.text("summary.rates.many", ENDS, leading().get().label(), read.size())
            : site.text("summary.rates.all"));
    List<Municipality> shown = many ? ends(read) : read;
    List<String> heads = new ArrayList<>(List.of(site.text("method.category")));
    shown.forEach(municipality -> heads.add(site.name(municipality)));
    heads.add(site.text("rates.all"));
    paper.table(heads, rows(shown));
  }

  private List<List<String>> rows(List<Municipality> shown) {
    List<List<String>> rows = new ArrayList<>();
    for (CategoryGroup group : data.mainGroups()) {
      for (Category category : group.categories()) {
        if (data.pooled(category).hits() > 0) {
          List<String> row = new ArrayList<>(List.of(category.label()));
          shown.forEach(unit -> row.add(site.rate(data.rate(unit, category))));
          row.add(site.rate(data.pooled(category)));
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private static List<Municipality> ends(List<Municipality> sorted) {
    List<Municipality> ends = new ArrayList<>(sorted.subList(0, ENDS));
    ends.addAll(sorted.subList(sorted.size() - ENDS, sorted.size()));
    return ends;
  }

  /** The first category that is found at all, which the first drawing shows too. */
  private Optional<Category> leading() {
    return data.mainGroups().stream()
        .flatMap(group -> group.categories().stream())
        .filter(category -> data.pooled(category).hits() > 0)
        .findFirst();
  }

  private List<Municipality> byLeading() {
    return leading()
        .map(
            category ->
                data.municipalities().stream()
                    .filter(municipality -> municipality.words() > 0)
                    .sorted(
                        Comparator.comparing(Municipality::unknown)
                            .thenComparing(unit -> -rate(unit, category)))
                    .toList())
        .orElse(List.of());
  }

  private double rate(Municipality municipality, Category category) {
    Double rate = data.rate(municipality, category).per10kWords();
    return rate == null ? 0 : rate;
  }

  private void drawings() throws IOException {
    if (!FigureFile.available()) {
      return;
    }
    List<Figure> drawn = new Charts(data).overview();
    if (!drawn.isEmpty()) {
      paper.heading(site.text("summary.figures"));
    }
    for (Figure figure : drawn.subList(0, Math.min(FIGURES, drawn.size()))) {
      paper.subheading(figure.title());
      paper.picture(
          FigureFile.png(figure),
          figure.width(),
          figure.height(),
          figure.id(),
          figure.title() + ". " + figure.description());
      paper.note(figure.description());
    }
  }

  /** The strongest of each municipality in turn, so that one does not speak for all. */
  private void quotations() {
    List<Municipality> units = byLeading();
    List<Municipality> first = units.subList(0, Math.min(QUOTATIONS, units.size()));
    if (first.isEmpty()) {
      return;
    }
    Map<String, Map<String, List<Quotation>>> found =
        new QuotationTables(data.database())
            .of(first.stream().map(Municipality::unit).toList(), QUOTATIONS);
    List<Category> order = StrongQuotations.order(data);
    paper.heading(site.text("summary.quotations"));
    paper.text(site.text("summary.quotations.lead"));
    int shown = 0;
    for (int nth = 0; nth < QUOTATIONS; nth++) {
      for (Municipality unit : first) {
        List<Quotation> own =
            StrongQuotations.inTurn(found.getOrDefault(unit.unit(), Map.of()), order, QUOTATIONS);
        if (shown < QUOTATIONS && nth < own.size()) {
          quote(unit, own.get(nth));
          shown++;
        }
      }
    }
  }

  private void quote(Municipality unit, Quotation quotation) {
    String page =
        quotation.page().isEmpty() ? "" : ", " + site.text("page.number", quotation.page());
    paper.quotation(
        quotation.left(),
        quotation.surface(),
        quotation.right(),
        site.text("summary.source", site.name(unit), quotation.document(), page));
  }

  private void more() {
    paper.heading(site.text("summary.more"));
    List<String> lines = new ArrayList<>(List.of(site.text("summary.more.report")));
    if (site.has(ReportSection.SPREADSHEET)) {
      lines.add(site.text("summary.more.tables"));
    }
    if (site.has(ReportSection.PACKAGE)) {
      lines.add(site.text("summary.more.codebook"));
    }
    paper.bullets(lines);
  }
}
