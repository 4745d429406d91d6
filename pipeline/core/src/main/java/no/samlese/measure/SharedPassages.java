package no.samlese.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import no.samlese.store.Database;
import no.samlese.text.Span;
import no.samlese.text.WordShingles;

/**
 * Marks the hits that stand in ten words in a row which another document has too: statute text,
 * templates, a neighbour's plan. Two passes over the texts, in time near linear in their length.
 */
public final class SharedPassages {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int BATCH = 1_000;

  private final Database database;
  private final List<String> documents;

  private SharedPassages(Database database) {
    this.database = database;
    this.documents =
        database.query(
            "SELECT document_id FROM documents ORDER BY document_id", row -> row.getString(1));
  }

  /** Sets the column {@code shared} of all hits of a run. */
  public static void mark(Database database) {
    SharedPassages passages = new SharedPassages(database);
    long[] shared = passages.shared();
    if (shared.length > 0) {
      passages.documents.forEach(document -> passages.mark(document, shared));
    }
  }

  /** The stretches that more than one document has. */
  private long[] shared() {
    LongStream.Builder all = LongStream.builder();
    for (String document : documents) {
      Arrays.stream(shingles(document).hashes()).distinct().forEach(all);
    }
    return WordShingles.repeated(all.build().toArray());
  }

  private WordShingles shingles(String document) {
    WordShingles.Builder builder = new WordShingles.Builder();
    database.query(
        "SELECT start, text FROM blocks WHERE document_id = ? AND counted ORDER BY block_id",
        row -> add(builder, row.getInt(1), row.getString(2)),
        document);
    return builder.build();
  }

  private static boolean add(WordShingles.Builder builder, int start, String text) {
    builder.endPassage();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Span span = new Span(start + words.start(), start + words.end());
      builder.add(words.group().toLowerCase(Locale.ROOT), span);
    }
    return true;
  }

  private void mark(String document, long[] shared) {
    WordShingles shingles = shingles(document);
    List<String> marked = new ArrayList<>();
    database.query(
        "SELECT hit_id, start, \"end\" FROM hits WHERE document_id = ?",
        row ->
            shingles.isIn(new Span(row.getInt(2), row.getInt(3)), shared)
                && marked.add(row.getString(1)),
        document);
    for (int i = 0; i < marked.size(); i += BATCH) {
      List<String> some = marked.subList(i, Math.min(marked.size(), i + BATCH));
      // Identifiers of hits are made of hexadecimal digits, a hyphen and a number.
      database.execute(
          "UPDATE hits SET shared = 'yes' WHERE hit_id IN ('" + String.join("','", some) + "')");
    }
  }
}
