package no.samlese.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samlese.lexicon.Claim;
import no.samlese.measure.ClaimFinder.BlockText;
import no.samlese.measure.ClaimFinding.Place;
import no.samlese.store.Database;

/** What claims need of the tables of a run: one query for many documents each. */
final class ClaimTables {
  /** Between codes in one cell; no code holds it. */
  private static final String BETWEEN = "\u001F";

  /** What a hit has before its codes, and these as one. */
  private static final int CELLS = 8;

  private final Database database;
  private final List<String> codes;
  private final Set<String> pieces;

  /** Codes as the table has them to codes by name: few differ, and hits are many. */
  private final Map<String, Map<String, String>> codesByText = new HashMap<>();

  /**
   * @param codes columns of codes of the table hits
   */
  ClaimTables(Database database, List<Claim> claims, List<String> codes) {
    this.database = database;
    Set<String> asked = asked(claims);
    this.codes = codes.stream().filter(asked::contains).toList();
    this.pieces = ClaimFinder.pieces(claims);
  }

  /** The codes that claims look at. */
  private static Set<String> asked(List<Claim> claims) {
    return claims.stream()
        .flatMap(
            claim ->
                Stream.concat(
                    Stream.of(claim.code(), "polarity", "commitment"),
                    claim.evidence().stream()
                        .flatMap(
                            evidence ->
                                Stream.concat(
                                    evidence.codes().keySet().stream(),
                                    evidence.not().keySet().stream()))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The counted hits of some documents, by document. Their columns come as one text: the driver
   * takes longer for each text that it hands over than for what is in it.
   */
  Map<String, List<ClaimHit>> hits(List<String> documents) {
    String sql =
        """
        SELECT concat_ws(chr(31), number, hit_id, block_id, sentence_id, page, term_id, category, %s)
        FROM hits JOIN (SELECT unnest(range(%d)) AS number,
          unnest(CAST(? AS VARCHAR[])) AS document_id) USING (document_id)
        WHERE counted ORDER BY number, start, "end", hit_id
        """
            .formatted(String.join(", ", codes), documents.size());
    Map<String, List<ClaimHit>> hits = new HashMap<>();
    documents.forEach(document -> hits.put(document, new ArrayList<>()));
    database.query(
        sql,
        row -> {
          String[] cells = row.getString(1).split(BETWEEN, CELLS);
          return hits.get(documents.get(Integer.parseInt(cells[0]))).add(hit(cells));
        },
        list(documents));
    return hits;
  }

  private ClaimHit hit(String[] cells) {
    return new ClaimHit(
        cells[1],
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]),
        Integer.parseInt(cells[4]),
        cells[5],
        cells[6],
        codesByText.computeIfAbsent(cells[7], this::codes));
  }

  private Map<String, String> codes(String text) {
    Map<String, String> values = new HashMap<>();
    String[] cells = text.split(BETWEEN, -1);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        values.put(codes.get(i), cells[i]);
      }
    }
    return Map.copyOf(values);
  }

  /** The counted blocks with words that claims may ask for, by document and number. */
  Map<String, Map<Integer, BlockText>> blocks() {
    Map<String, Map<Integer, BlockText>> blocks = new HashMap<>();
    if (pieces.isEmpty()) {
      return blocks;
    }
    // As a literal, since DuckDB compiles a pattern once only if it knows it beforehand.
    String wanted =
        pieces.stream()
            .map(piece -> Pattern.quote(piece).replace("'", "''"))
            .collect(Collectors.joining("|"));
    database.query(
        "SELECT document_id, block_id, page, start, text FROM blocks WHERE counted"
            + " AND regexp_matches(text, '"
            + wanted
            + "', 'i') ORDER BY document_id, block_id",
        row ->
            blocks
                .computeIfAbsent(row.getString(1), document -> new LinkedHashMap<>())
                .put(
                    row.getInt(2),
                    new BlockText(
                        row.getInt(3), row.getInt(4), row.getString(5).toLowerCase(Locale.ROOT))));
    return blocks;
  }

  /** The sentences of places: those of the hits, or those in which the words stand. */
  Map<Place, String> quotations(Collection<Place> places) {
    Map<Place, String> quotations = new HashMap<>();
    quote(places.stream().filter(p -> p.offset() < 0).toList(), quotations);
    quote(places.stream().filter(p -> p.offset() >= 0).toList(), quotations);
    return quotations;
  }

  /** Places of hits, or places of words. */
  private void quote(List<Place> places, Map<Place, String> quotations) {
    boolean words = places.stream().anyMatch(place -> place.offset() >= 0);
    String sql =
        """
        SELECT w.number, substr(b.text, s.start - b.start + 1, s."end" - s.start)
        FROM (SELECT unnest(range(%1$d)) AS number, unnest(CAST(? AS VARCHAR[])) AS document_id,
          unnest(CAST(? AS INTEGER[])) AS place) w
        JOIN sentences s ON s.document_id = w.document_id AND %2$s
        JOIN blocks b ON b.document_id = s.document_id AND b.block_id = s.block_id
        """
            .formatted(
                places.size(),
                words ? "w.place BETWEEN s.start AND s.\"end\" - 1" : "w.place = s.sentence_id");
    database.query(
        sql,
        row -> quotations.put(places.get(row.getInt(1)), row.getString(2)),
        list(places.stream().map(Place::document).toList()),
        list(places.stream().map(p -> words ? p.offset() : p.sentence()).toList()));
  }

  /** A list as DuckDB reads it; identifiers of documents and numbers need no quotes. */
  private static String list(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(",", "[", "]"));
  }
}
