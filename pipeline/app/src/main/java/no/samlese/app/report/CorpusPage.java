package no.samlese.app.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.store.Table;

/**
 * What was given and what came of it: files, problems and the tables.
 *
 * @param documents every file of the corpus
 * @param problems what was not read, or not well
 * @param municipalities by key
 * @param tables names of the tables
 */
public record CorpusPage(
    Site site,
    List<DocumentLine> documents,
    List<ProblemLine> problems,
    Map<String, Municipality> municipalities,
    List<String> tables) {

  static CorpusPage of(ReportData data) {
    Map<String, Municipality> municipalities = new HashMap<>();
    data.municipalities().forEach(m -> municipalities.put(m.unit(), m));
    return new CorpusPage(
        data.site(),
        data.documents(),
        data.problems(),
        municipalities,
        Table.all().stream().filter(Table::fitsSpreadsheet).map(Table::name).toList());
  }

  public List<ProblemLine> severe() {
    return problems.stream().filter(ProblemLine::severe).toList();
  }

  public List<ProblemLine> notes() {
    return problems.stream().filter(problem -> !problem.severe()).toList();
  }
}
