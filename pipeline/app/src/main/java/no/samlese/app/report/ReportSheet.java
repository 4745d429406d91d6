package no.samlese.app.report;

import java.util.List;
import java.util.function.Consumer;
import no.samlese.app.office.SheetColumn;

/**
 * A sheet of the workbook, which answers one question.
 *
 * @param id ending of the labels of its name and its question
 * @param rows gives the rows one by one, in their order
 */
record ReportSheet(String id, List<SheetField> fields, Rows rows) {
  /** Rows that need not all be in memory. */
  interface Rows {
    void forEach(Consumer<List<?>> row);
  }

  ReportSheet {
    fields = List.copyOf(fields);
  }

  List<SheetColumn> columns() {
    return fields.stream().map(SheetField::column).toList();
  }
}
