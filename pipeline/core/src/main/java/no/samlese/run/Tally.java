package no.samlese.run;

import com.fasterxml.jackson.databind.JsonNode;
import no.samlese.store.DocumentRow;
import no.samlese.text.Outcome;

/** What a run came to, for the line at its end. */
public final class Tally {
  private int read;
  private int withWarnings;
  private int unreadable;
  private int skipped;
  private long pages;
  private long words;
  private long hits;

  /** As it stands in {@code run.json}. */
  static Tally of(JsonNode counts) {
    Tally tally = new Tally();
    tally.read = counts.path("read").asInt();
    tally.withWarnings = counts.path("read_with_warnings").asInt();
    tally.unreadable = counts.path("unreadable").asInt();
    tally.skipped = counts.path("skipped").asInt();
    tally.pages = counts.path("pages").asLong();
    tally.words = counts.path("words").asLong();
    tally.hits = counts.path("hits").asLong();
    return tally;
  }

  /** Adds a document, or a file that is none. */
  public void add(DocumentRow row) {
    if (row.status().equals(Outcome.READ.label())) {
      read++;
    } else if (row.status().equals(Outcome.READ_WITH_WARNINGS.label())) {
      withWarnings++;
    } else if (row.status().equals(Outcome.UNREADABLE.label())) {
      unreadable++;
    } else {
      skipped++;
    }
    pages += row.pages();
    words += row.words();
    hits += row.hits();
  }

  public int read() {
    return read;
  }

  public int withWarnings() {
    return withWarnings;
  }

  public int unreadable() {
    return unreadable;
  }

  public int skipped() {
    return skipped;
  }

  public long pages() {
    return pages;
  }

  /** Words in the counts. */
  public long words() {
    return words;
  }

  /** Hits in the counts. */
  public long hits() {
    return hits;
  }
}
