package no.samlese.app.report;

import java.util.List;
import no.samlese.app.office.CellFormat;

/** The sheets whose rows stand in a table of the run. */
final class QuerySheets {
  /** Terms of a municipality that are shown; the table has them all. */
  static final int TERMS = 100;

  private final ReportData data;
  private final Site site;
  private final SheetNames names;

  QuerySheets(ReportData data, SheetNames names) {
    this.data = data;
    this.site = data.site();
    this.names = names;
  }

  List<ReportSheet> all() {
    return List.of(
        rates(), comparison(), profile(), findings(), changes(), cooccurrence(), terms());
  }

  private SheetQuery query(String id, String sql) {
    return new SheetQuery(data, names, id, sql);
  }

  private ReportSheet rates() {
    return query(
            "rates",
            """
            SELECT m.*, m.ci_low AS low, m.ci_high AS high FROM category_by_municipality m
            LEFT JOIN categories c ON c.category = m.category ORDER BY m.label, m.unit, c.position
            """)
        .unit()
        .category()
        .numbers(CellFormat.COUNT, "hits", "words")
        .numbers(CellFormat.RATE, "per_10k", "low", "high")
        .told("uncertainty", word -> site.labels().textOr("sheet.uncertainty." + word, word))
        .numbers(CellFormat.COUNT, "sentences_with", "documents_with", "documents")
        .numbers(CellFormat.NUMBER, "dispersion")
        .sheet();
  }

  private ReportSheet comparison() {
    return query(
            "comparison",
            """
            SELECT m.*, m.log_ratio_low AS low, m.log_ratio_high AS high FROM comparison m
            JOIN categories c ON c.category = m.category WHERE m.field = 'municipality' AND c.main
            ORDER BY c.position, m.rank, m.unit
            """)
        .unit()
        .category()
        .numbers(CellFormat.COUNT, "hits", "words")
        .numbers(CellFormat.RATE, "per_10k")
        .numbers(CellFormat.NUMBER, "log_ratio", "low", "high", "lrc")
        .numbers(CellFormat.PROBABILITY, "p", "q")
        .numbers(CellFormat.PLAIN, "rank", "rank_low", "rank_high")
        .numbers(CellFormat.RATE, "shrunk_per_10k")
        .told("funnel", word -> site.labels().textOr("sheet.funnel." + word, word))
        .sheet();
  }

  private ReportSheet profile() {
    return query(
            "profile",
            """
            SELECT *, logit_low AS low, logit_high AS high FROM profile
            WHERE field = 'municipality' AND scope = 'strict' ORDER BY label, unit
            """)
        .unit()
        .numbers(CellFormat.COUNT, "classic", "professional", "npm", "npg")
        .numbers(CellFormat.SHARE, "classic_share", "professional_share", "npm_share", "npg_share")
        .numbers(CellFormat.NUMBER, "evenness", "logit", "low", "high")
        .numbers(CellFormat.COUNT, "paragraphs_with", "paragraphs_hybrid")
        .numbers(CellFormat.RATE, "hybrid_expected")
        .sheet();
  }

  private ReportSheet findings() {
    return query(
            "findings",
            """
            SELECT c.* EXCLUDE (unit, page, statement), coalesce(nullif(c.municipality_code, ''), c.municipality) AS unit,
              c.title_%s AS statement, coalesce(d.title, '') AS document,
              nullif(c.page, 0) AS page
            FROM claims c LEFT JOIN documents d ON d.document_id = c.document_id
            WHERE c.unit = 'municipality' ORDER BY c.municipality, c.municipality_code, c.position
            """
                .formatted(site.language().code()))
        .unit()
        .told("topic", topic -> site.text("theme." + Theme.ofTopic(topic).id()))
        .prose("statement")
        .told(
            "present",
            truth -> site.text(truth.equals("true") ? "findings.found" : "findings.not.found"))
        .told("value", value -> site.findingValue(Passage.line(value)))
        .numbers(CellFormat.COUNT, "evidence")
        .prose("quotation")
        .line("document")
        .numbers(CellFormat.PLAIN, "page")
        .numbers(CellFormat.COUNT, "words", "pages")
        .sheet();
  }

  private ReportSheet changes() {
    return query(
            "changes",
            """
            SELECT h.* FROM changes h LEFT JOIN categories c ON c.category = h.category
            ORDER BY h.label, h.unit, h.document_type, c.position, h.year_from
            """)
        .unit()
        .told("document_type", site::documentType)
        .category()
        .numbers(CellFormat.PLAIN, "year_from", "year_to")
        .numbers(CellFormat.COUNT, "hits_from", "words_from", "hits_to", "words_to")
        .numbers(CellFormat.RATE, "per_10k_from", "per_10k_to", "difference", "low", "high")
        .told("verdict", word -> site.labels().textOr("changes." + word, word))
        .sheet();
  }

  private ReportSheet cooccurrence() {
    return query(
            "cooccurrence",
            """
            SELECT *, odds_ratio_low AS low, odds_ratio_high AS high FROM cooccurrence
            WHERE "both" > 0 ORDER BY log_dice DESC NULLS LAST, first, second
            """)
        .category("first")
        .category("second")
        .numbers(CellFormat.COUNT, "both", "first_with", "second_with")
        .numbers(CellFormat.RATE, "expected")
        .numbers(CellFormat.NUMBER, "log_dice", "odds_ratio", "low", "high")
        .numbers(CellFormat.PROBABILITY, "p", "q")
        .numbers(CellFormat.COUNT, "documents_with")
        .sheet();
  }

  private ReportSheet terms() {
    return query(
            "terms",
            """
            SELECT * FROM term_keyness WHERE hits > 0
            QUALIFY row_number() OVER (PARTITION BY unit
              ORDER BY abs(lrc) DESC, abs(log_likelihood) DESC, term_id) <= %d
            ORDER BY label, unit, abs(lrc) DESC, abs(log_likelihood) DESC, term_id
            """
                .formatted(TERMS))
        .unit()
        .told("term_id", names::term)
        .category()
        .numbers(CellFormat.COUNT, "hits", "words", "other_hits", "other_words")
        .numbers(CellFormat.NUMBER, "log_ratio", "low", "high", "lrc")
        .numbers(CellFormat.PROBABILITY, "q")
        .sheet();
  }
}
