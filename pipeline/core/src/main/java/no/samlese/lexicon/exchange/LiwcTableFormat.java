package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.lexicon.Place;

/**
 * Dictionaries as LIWC-22 writes them: a table of text with the column {@code DicTerm}, a column a
 * category, and an X where a word belongs.
 *
 * <p>Source: <a href="https://www.liwc.app/help/workbench">LIWC-22, Dictionary Workbench</a>.
 */
final class LiwcTableFormat implements LexiconFormat {
  private static final String TERM = "DicTerm";

  @Override
  public String name() {
    return "liwc22";
  }

  @Override
  public List<String> extensions() {
    return List.of("dicx");
  }

  @Override
  public Dictionary read(Path file, Report.Builder report) {
    List<Rows.Row> rows = CsvFile.read(file, report);
    if (rows.isEmpty() || !rows.get(0).cell(0).equalsIgnoreCase(TERM)) {
      throw TextFile.fault(
          new Place(file.toString(), 1, 1),
          "the first column is not " + TERM,
          "Save the dictionary in the Dictionary Workbench of LIWC-22.");
    }
    DictionaryBuilder builder = new DictionaryBuilder();
    Rows.Row head = rows.get(0);
    for (Rows.Row row : rows.subList(1, rows.size())) {
      Place place = new Place(file.toString(), row.line(), 1);
      for (int i = 1; i < row.cells().size() && i < head.cells().size(); i++) {
        String mark = row.cell(i);
        if (!mark.isEmpty() && !row.cell(0).isEmpty()) {
          if (!mark.equalsIgnoreCase("x") && !mark.equals("1")) {
            report.note(
                "Weights are lost: every word counts once", place, row.cell(0) + ' ' + mark);
          }
          builder.entry(List.of(head.cell(i).split("\\.(?=\\S)", -1)), row.cell(0), place);
        }
      }
    }
    return builder.build(Names.stem(file));
  }

  @Override
  public void write(Dictionary dictionary, Path file, Report.Builder report) {
    int columns = dictionary.categories().size() + 1;
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of(TERM));
    Map<String, String[]> words = new LinkedHashMap<>();
    for (Dictionary.Category category : dictionary.categories()) {
      int column = head.size();
      head.add(String.join(".", category.path()));
      for (Dictionary.Entry entry : category.entries()) {
        words.computeIfAbsent(entry.text(), text -> row(text, columns))[column] = "X";
      }
    }
    rows.add(head);
    words.values().forEach(row -> rows.add(Arrays.asList(row)));
    CsvFile.write(file, rows);
  }

  private static String[] row(String text, int columns) {
    List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
    cells.set(0, text);
    return cells.toArray(String[]::new);
  }
}
