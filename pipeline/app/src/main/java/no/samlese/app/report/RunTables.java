package no.samlese.app.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samlese.registry.DocumentIdentity;
import no.samlese.store.Database;
import no.samlese.text.Language;

/** What the report asks of the tables of a run. Every answer is sorted. */
final class RunTables {
  /** Municipalities are told apart as in the table {@code category_by_municipality}. */
  static final String UNIT = "coalesce(nullif(d.municipality_code, ''), d.municipality)";

  private static final String READ = "d.status IN ('read', 'read_with_warnings')";

  private final Database database;

  RunTables(Database database) {
    this.database = database;
  }

  /** Municipalities with a document, read or not; their slugs are still empty. */
  List<Municipality> municipalities() {
    return database.query(
        """
        SELECT %1$s AS unit, arg_min(d.municipality, d.path) AS name,
          max(d.municipality_code) AS code, count(*) AS documents,
          count(*) FILTER (%2$s AND d.words > 0) AS readable,
          coalesce(sum(d.pages - d.pages_without_text) FILTER (%2$s), 0) AS pages,
          coalesce(sum(d.words) FILTER (%2$s), 0) AS words
        FROM documents d WHERE d.status <> 'skipped' GROUP BY 1 ORDER BY 1
        """
            .formatted(UNIT, READ),
        row ->
            new Municipality(
                row.getString("unit"),
                Passage.line(row.getString("name")),
                row.getString("code"),
                "",
                row.getString("code").isEmpty()
                    && row.getString("unit").equals(DocumentIdentity.UNKNOWN),
                row.getInt("documents"),
                row.getInt("readable"),
                row.getInt("pages"),
                row.getInt("words")));
  }

  /** Every file, with its hits in the lexicons compared first. */
  List<DocumentLine> documents() {
    return database.query(
        """
        SELECT d.* REPLACE (coalesce(m.hits, 0) AS hits), %s AS unit
        FROM documents d LEFT JOIN (
          SELECT h.document_id, count(*) AS hits
          FROM hits h JOIN categories c ON c.category = h.category
          WHERE h.counted AND c.main GROUP BY h.document_id
        ) m ON m.document_id = d.document_id
        ORDER BY d.path, d.document_id
        """
            .formatted(UNIT),
        RunTables::document);
  }

  private static DocumentLine document(ResultSet row) throws SQLException {
    String year = row.getString("year");
    return new DocumentLine(
        row.getString("document_id"),
        Passage.line(row.getString("path")),
        Passage.line(row.getString("other_paths")),
        Passage.line(row.getString("title")),
        row.getString("unit"),
        Passage.line(row.getString("municipality")),
        row.getString("municipality_how"),
        row.getDouble("municipality_confidence"),
        row.getString("document_type"),
        year == null ? "" : year,
        row.getString("language"),
        row.getInt("pages"),
        row.getInt("pages_without_text"),
        row.getInt("words"),
        row.getInt("hits"),
        row.getInt("repaired_words"),
        row.getString("status"));
  }

  /** All problems, the gravest first. */
  List<ProblemLine> problems(ProblemTexts texts) {
    return database.query(
        """
        SELECT p.path, p.page, p.severity, p.what, p.cure, coalesce(%s, '') AS unit
        FROM problems p LEFT JOIN documents d ON d.document_id = p.document_id
        ORDER BY list_position(['error', 'warning', 'note'], p.severity), p.path, p.page,
          p.stage, p.what
        """
            .formatted(UNIT),
        row ->
            texts.line(
                Passage.line(row.getString("path")),
                row.getString("unit"),
                row.getInt("page"),
                row.getString("severity"),
                Passage.line(row.getString("what")),
                Passage.line(row.getString("cure"))));
  }

  /** Categories in the order of the lexicons, labelled in a language. */
  List<Category> categories(Language language) {
    String label = "label_" + language.code();
    boolean english = language == Language.ENGLISH;
    String definition = english ? "definition_en" : "definition_nb";
    String other = english ? "definition_nb" : "definition_en";
    return database.query(
        "SELECT * FROM categories ORDER BY position",
        row -> {
          boolean own = !row.getString(definition).isBlank();
          return new Category(
              row.getString("category"),
              row.getString("lexicon"),
              row.getBoolean("main"),
              Passage.line(row.getString(label)),
              Passage.plain(row.getString(own ? definition : other)),
              own == english ? "en" : "nb",
              row.getString("source"));
        });
  }

  /** Rates by key of the municipality and category. */
  Map<String, Map<String, Rate>> rates() {
    Map<String, Map<String, Rate>> rates = new HashMap<>();
    database.query(
        "SELECT * FROM category_by_municipality",
        row ->
            rates
                .computeIfAbsent(row.getString("unit"), unit -> new HashMap<>())
                .put(row.getString("category"), rate(row)));
    return rates;
  }

  static Rate rate(ResultSet row) throws SQLException {
    return new Rate(
        row.getInt("hits"),
        row.getInt("words"),
        number(row, "per_10k"),
        number(row, "ci_low"),
        number(row, "ci_high"),
        row.getInt("sentences_with"),
        row.getInt("documents_with"),
        number(row, "dispersion"));
  }

  static Double number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  /** Rates of all municipalities together, by category. */
  Map<String, Rate> pooledRates() {
    Map<String, Rate> rates = new HashMap<>();
    database.query(
        "SELECT * FROM category_summary", row -> rates.put(row.getString("category"), rate(row)));
    return rates;
  }

  /** All terms, in the order of their identifiers. */
  List<Term> terms() {
    return database.query(
        "SELECT * FROM terms ORDER BY term_id",
        row ->
            new Term(
                row.getString("term_id"),
                row.getString("lexicon"),
                row.getString("category"),
                Arrays.stream(row.getString("also").split(" ")).filter(c -> !c.isEmpty()).toList(),
                Passage.line(row.getString("facet")),
                Passage.plain(row.getString("forms_nb")),
                row.getString("source")));
  }

  /** The statements on municipalities by key, each in the order of the file of claims. */
  Map<String, List<Finding>> findings(Language language) {
    Map<String, List<Finding>> findings = new HashMap<>();
    database.query(
        """
        SELECT c.*, coalesce(nullif(c.municipality_code, ''), c.municipality) AS key,
          coalesce(d.title, '') AS document, coalesce(d.media_type, '') AS media_type
        FROM claims c LEFT JOIN documents d ON d.document_id = c.document_id
        WHERE c.unit = 'municipality' ORDER BY key, c.position
        """,
        row ->
            findings
                .computeIfAbsent(row.getString("key"), key -> new ArrayList<>())
                .add(finding(row, "title_" + language.code())));
    return findings;
  }

  private static Finding finding(ResultSet row, String title) throws SQLException {
    int page = row.getInt("page");
    boolean paged = page > 1 || row.getString("media_type").contains("pdf");
    return new Finding(
        row.getString("topic"),
        Passage.line(row.getString(title)),
        row.getBoolean("present"),
        Passage.line(row.getString("value")),
        row.getInt("evidence"),
        Passage.line(row.getString("quotation")),
        Objects.requireNonNullElse(row.getString("document_id"), ""),
        Passage.line(row.getString("document")),
        paged && page > 0 ? Integer.toString(page) : "");
  }
}
