package no.samlese.app.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.app.report.reading.ShownText;
import no.samlese.app.report.reading.Strip;
import no.samlese.app.report.reading.TextBlock;
import no.samlese.app.report.reading.TextMark;
import no.samlese.app.report.reading.TextRepair;

/** The pages of the documents, with their text. */
final class DocumentPart implements ReportPart {
  private static final int REPAIRS = 500;

  @Override
  public String name() {
    return "pages of the documents";
  }

  @Override
  public boolean wanted(ReportOptions options) {
    return options.sections().contains(ReportSection.DOCUMENTS);
  }

  @Override
  public void write(ReportData data, ReportFolder folder) {
    Map<String, String> paths = data.site().map().documents();
    Map<String, Municipality> municipalities = new HashMap<>();
    data.municipalities().forEach(m -> municipalities.put(m.unit(), m));
    DocumentTables tables = new DocumentTables(data);
    Map<String, Double> quality = tables.quality();
    List<DocumentLine> documents =
        data.documents().stream().filter(document -> paths.containsKey(document.id())).toList();
    for (List<DocumentLine> batch : DocumentBatches.of(documents)) {
      Map<String, List<TextBlock>> blocks = tables.blocks(batch);
      Map<String, List<TextMark>> marks = tables.marks(batch);
      Map<String, List<TextRepair>> repairs = tables.repairs(batch);
      for (DocumentLine document : batch) {
        String id = document.id();
        List<TextBlock> text = blocks.getOrDefault(id, List.of());
        List<TextMark> hits = marks.getOrDefault(id, List.of());
        List<TextRepair> mended = repairs.getOrDefault(id, List.of());
        DocumentPage page =
            new DocumentPage(
                data.site().below(),
                document,
                municipalities.get(document.unit()),
                quality.getOrDefault(id, 0.0),
                data.mainGroups(),
                Strip.of(text, hits, data.mainGroups().size()),
                ShownText.of(text, hits, mended),
                mended.subList(0, Math.min(REPAIRS, mended.size())),
                mended.size());
        folder.render("document.jte", page, paths.get(id));
      }
    }
  }
}
