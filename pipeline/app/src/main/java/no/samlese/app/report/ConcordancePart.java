package no.samlese.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All hits, to search in: a page, its script, and the hits as scripts that it loads. */
final class ConcordancePart implements ReportPart {
  @Override
  public String name() {
    return "all hits";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.CONCORDANCE);
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    List<DocumentLine> documents =
        data.documents().stream().filter(document -> document.words() > 0).toList();
    ConcordanceIndex index = new ConcordanceIndex(data);
    ConcordanceData hits = new ConcordanceData(folder);
    ConcordanceCodes codes = new ConcordanceCodes();
    DocumentRows rows = new DocumentRows(data.database(), "hits");
    Map<String, Integer> units = index.units();
    int number = 0;
    for (List<DocumentLine> batch : DocumentBatches.of(documents)) {
      Map<String, List<ConcordanceData.Hit>> found = hits(data, rows, batch, codes);
      for (DocumentLine document : batch) {
        int municipality = units.getOrDefault(document.unit(), -1);
        for (ConcordanceData.Hit hit : found.getOrDefault(document.id(), List.of())) {
          hits.add(number, municipality, hit);
        }
        number++;
      }
    }
    hits.flush();
    folder.write("concordance/index.js", index.write(documents, hits, codes));
    folder.copy("concordance.js", "assets/concordance.js");
    folder.render(
        "concordance.jte", new ConcordancePage(data.site(), hits.total()), "concordance.html");
  }

  private static Map<String, List<ConcordanceData.Hit>> hits(
      ReportData data, DocumentRows rows, List<DocumentLine> batch, ConcordanceCodes codes) {
    Map<String, List<ConcordanceData.Hit>> hits = new HashMap<>();
    data.database()
        .query(
            """
            SELECT h.document_id, h.hit_id, h.page, h.term_id, h.category, h."left", h.surface,
              h."right", %s
            FROM hits h WHERE h.counted AND %s
            ORDER BY h.document_id, h.start, h.hit_id
            """
                .formatted(codes.column(), rows.of(batch)),
            row ->
                hits.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                    .add(
                        new ConcordanceData.Hit(
                            DocumentTables.anchor(row.getString(2)),
                            row.getInt(3),
                            row.getString(4),
                            row.getString(5),
                            Passage.rawBefore(row.getString(6)),
                            row.getString(7),
                            Passage.rawAfter(row.getString(8)),
                            codes.numbers(row.getString(9)))));
    return hits;
  }
}
