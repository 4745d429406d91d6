package no.samlese.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All hits, to search in: a page, its script, and the hits as scripts that it loads. */
final class ConcordancePart implements ReportPart {
  /**
   * Columns of an answer, which come as one: the driver takes longer for each text that it hands
   * over than for what is in it.
   */
  private static final int FIELDS = 9;

  @Override
  public String name() {
    return "search in all hits";
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
    int first = 0;
    for (List<DocumentLine> batch : DocumentBatches.of(documents)) {
      Map<String, List<ConcordanceData.Hit>> found = hits(data, rows, batch, codes);
      int number = first;
      // One portion follows the other: they go on counting where the one before has ended.
      folder.settle();
      folder.aside(() -> add(hits, batch, number, units, found));
      first += batch.size();
    }
    folder.settle();
    hits.flush();
    folder.write("concordance/index.js", index.write(documents, hits, codes));
    folder.copy("concordance.js", "assets/concordance.js");
    folder.render(
        "concordance.jte", new ConcordancePage(data.site(), hits.total()), "concordance.html");
  }

  private static void add(
      ConcordanceData hits,
      List<DocumentLine> batch,
      int first,
      Map<String, Integer> units,
      Map<String, List<ConcordanceData.Hit>> found) {
    int number = first;
    for (DocumentLine document : batch) {
      int municipality = units.getOrDefault(document.unit(), -1);
      for (ConcordanceData.Hit hit : found.getOrDefault(document.id(), List.of())) {
        hits.add(number, municipality, hit);
      }
      number++;
    }
  }

  private static Map<String, List<ConcordanceData.Hit>> hits(
      ReportData data, DocumentRows rows, List<DocumentLine> batch, ConcordanceCodes codes) {
    Map<String, List<ConcordanceData.Hit>> hits = new HashMap<>();
    data.database()
        .query(
            """
            SELECT concat_ws(chr(31), h.document_id, h.hit_id, h.page, h.term_id, h.category,
              %s, %s, %s, %s)
            FROM hits h WHERE h.counted AND %s
            ORDER BY h.document_id, h.start, h.hit_id
            """
                .formatted(
                    unparted("left"),
                    unparted("surface"),
                    unparted("right"),
                    codes.column(),
                    rows.of(batch)),
            row -> add(hits, row.getString(1).split(ConcordanceCodes.APART, FIELDS), codes));
    return hits;
  }

  /** A text without the mark that parts the columns. */
  private static String unparted(String column) {
    return "replace(h.\"" + column + "\", chr(31), chr(65533))";
  }

  private static boolean add(
      Map<String, List<ConcordanceData.Hit>> hits, String[] fields, ConcordanceCodes codes) {
    return hits.computeIfAbsent(fields[0], id -> new ArrayList<>())
        .add(
            new ConcordanceData.Hit(
                DocumentTables.anchor(fields[1]),
                Integer.parseInt(fields[2]),
                fields[3],
                fields[4],
                Passage.rawBefore(fields[5]),
                fields[6],
                Passage.rawAfter(fields[7]),
                codes.numbers(fields[8])));
  }
}
