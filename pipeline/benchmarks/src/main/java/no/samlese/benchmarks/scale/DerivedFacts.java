package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.List;
import no.samlese.measure.PassageIndex;
import no.samlese.measure.Reuse;
import no.samlese.registry.Municipality;
import no.samlese.registry.MunicipalityRegister;
import no.samlese.store.Database;
import no.samlese.store.DocumentRegisterRow;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;

/**
 * The facts that follow from the texts of a synthetic run. Word forms stand for lemmas, all of them
 * nouns, and the context of a hit for its sentence: the tables are as large as real ones, and as
 * hard to count.
 */
final class DerivedFacts {
  private static final String WORDS = "[^a-zæøå]+";

  private static final String LEMMAS =
      """
      INSERT INTO lemmas
      SELECT document_id, word, 'NOUN', count(*), count(*), count(DISTINCT block_id)
      FROM (SELECT document_id, block_id,
          unnest(string_split_regex(lower(text), '%s')) AS word
        FROM blocks WHERE counted AND document_id = 'ID')
      WHERE word <> '' GROUP BY ALL
      """
          .formatted(WORDS);

  private static final String COMPANY =
      """
      INSERT INTO company
      WITH near AS (
        SELECT term_id, category, sentence_id,
          unnest(string_split_regex(lower("left"), '%1$s')[-6:]
            || string_split_regex(lower("right"), '%1$s')[:6]) AS word
        FROM hits WHERE counted AND document_id = 'ID'),
      nodes AS (
        SELECT 'term' AS kind, term_id AS node, word, count(*) AS n,
          count(DISTINCT sentence_id) AS sentences FROM near GROUP BY ALL
        UNION ALL
        SELECT 'category', category, word, count(*), count(DISTINCT sentence_id)
        FROM near GROUP BY ALL)
      SELECT 'ID', kind, node, word, 'NOUN', least(n, frequency), least(nodes.sentences, frequency)
      FROM nodes JOIN lemmas ON lemmas.document_id = 'ID' AND lemma = word
      """
          .formatted(WORDS);

  private DerivedFacts() {}

  /** Adds register, reuse, lemmas and company to a run whose documents are there. */
  static void add(Database database) {
    RunDatabase.add(database, Table.DOCUMENT_REGISTER, register(database));
    RunDatabase.add(database, Table.REUSE, Reuse.rows(PassageIndex.of(database)));
    Reuse.addViews(database);
    for (String id : ids(database)) {
      database.execute(LEMMAS.replace("'ID'", "'" + id + "'"));
      database.execute(COMPANY.replace("'ID'", "'" + id + "'"));
    }
  }

  private static List<String> ids(Database database) {
    return database.query(
        "SELECT document_id FROM documents ORDER BY document_id", row -> row.getString(1));
  }

  private static List<DocumentRegisterRow> register(Database database) {
    MunicipalityRegister register = MunicipalityRegister.load();
    List<DocumentRegisterRow> rows = new ArrayList<>();
    database.query(
        "SELECT document_id, municipality_code FROM documents ORDER BY document_id",
        row -> rows.add(row(row.getString(1), register.byCode(row.getString(2)).orElseThrow())));
    return rows;
  }

  private static DocumentRegisterRow row(String document, Municipality municipality) {
    String county = municipality.county().names().get(0);
    return new DocumentRegisterRow(
        document,
        municipality.code(),
        true,
        municipality.code(),
        municipality.name(),
        municipality.county().code(),
        county,
        county,
        true,
        municipality.kostraGroup(),
        municipality.centrality(),
        municipality.population(),
        municipality.populationByYear().lastKey(),
        municipality.sizeClass().label());
  }
}
