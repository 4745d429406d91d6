package no.samlese.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import no.samlese.concordance.LineTable;

/** Prints a concordance with its keywords one below the other. */
final class KwicPrinter {
  private static final int WIDEST_KEYWORD = 40;
  private static final int WIDEST_PLACE = 34;

  private final LineTable table;
  private final Map<String, Integer> places;
  private final int context;

  /**
   * A printer.
   *
   * @param context most characters on either side
   */
  KwicPrinter(LineTable table, int context) {
    this.table = table;
    this.places = table.places();
    this.context = context;
  }

  /** Prints the first lines, and how many there are. */
  void print(int limit, PrintWriter out) {
    List<List<Object>> shown = table.lines().subList(0, Math.min(limit, table.lines().size()));
    int keyword = widest(shown, "keyword", WIDEST_KEYWORD);
    int place = shown.stream().mapToInt(line -> where(line).length()).max().orElse(0);
    for (List<Object> line : shown) {
      String before = cell(line, "pre");
      String after = cell(line, "post");
      out.println(
          (pad(where(line), Math.min(place, WIDEST_PLACE), false)
                  + "  "
                  + pad(last(before, context), context, true)
                  + " ["
                  + pad(cell(line, "keyword") + "]", keyword + 1, false)
                  + " "
                  + first(after, context)
                  + edits(line))
              .stripTrailing());
    }
    long documents =
        table.lines().stream().map(line -> cell(line, "document_id")).distinct().count();
    int more = table.lines().size() - shown.size();
    out.printf(
        "%d lines in %d documents.%s%n",
        table.lines().size(),
        documents,
        more == 0 ? "" : " " + more + " more are not shown: --limit, --csv or --xlsx shows them.");
  }

  private int widest(List<List<Object>> lines, String column, int most) {
    return lines.stream().mapToInt(l -> Math.min(most, cell(l, column).length())).max().orElse(0);
  }

  private String where(List<Object> line) {
    String year = cell(line, "year");
    String whole =
        cell(line, "municipality")
            + (year.isEmpty() ? "" : " " + year)
            + " p. "
            + cell(line, "page");
    return whole.length() <= WIDEST_PLACE ? whole : "…" + last(whole, WIDEST_PLACE - 1);
  }

  private String edits(List<Object> line) {
    String edits = cell(line, "edits");
    return edits.isEmpty() ? "" : "  {" + edits + "}";
  }

  private String cell(List<Object> line, String column) {
    Object cell = line.get(places.get(column));
    return cell == null ? "" : cell.toString().replaceAll("\\s+", " ");
  }

  private static String last(String text, int most) {
    return text.length() <= most ? text : text.substring(text.length() - most);
  }

  private static String first(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private static String pad(String text, int width, boolean left) {
    String blanks = " ".repeat(Math.max(0, width - text.length()));
    return left ? blanks + text : text + blanks;
  }
}
