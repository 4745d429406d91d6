package no.samlese.benchmarks.scale;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.samlese.ingest.Checksum;
import no.samlese.registry.Municipality;
import no.samlese.text.Language;

/**
 * A document before it is written.
 *
 * @param municipality whose it is
 * @param kind what it is
 * @param year from when
 * @param pages how many
 * @param language Bokmål or Nynorsk
 * @param damage share of its hits that the repair changed
 * @param seed of its checksum
 */
record PlannedDocument(
    Municipality municipality,
    Kind kind,
    int year,
    int pages,
    Language language,
    double damage,
    long seed) {
  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 10;
  private static final String NYNORSK_COUNTY = "46";
  private static final String BERGEN = "4601";
  private static final double ONE_DOCUMENT = 0.35;
  private static final double THREE_DOCUMENTS = 0.25;

  /** A quarter of the documents is damaged, so that one hit of twenty is repaired. */
  private static final double DAMAGED_DOCUMENTS = 0.25;

  private static final double DAMAGED_HITS = 0.2;

  /** What there is. */
  enum Kind {
    SAMFUNNSDEL("samfunnsdel", "Kommuneplanens samfunnsdel"),
    STRATEGI("strategi", "Strategi"),
    OKONOMIPLAN("okonomiplan", "Økonomiplan");

    private final String type;
    private final String title;

    Kind(String type, String title) {
      this.type = type;
      this.title = title;
    }

    String type() {
      return type;
    }
  }

  /** The documents of a municipality: one to three, with so many pages together. */
  static List<PlannedDocument> of(Municipality municipality, int pages, Chance chance, long seed) {
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < YEARS; i++) {
      years.add(FIRST_YEAR + i);
    }
    List<PlannedDocument> documents = new ArrayList<>();
    int count = Math.min(pages, count(chance));
    int left = pages;
    for (int i = count; i > 0; i--) {
      // Every document has at least half of its even share.
      int even = left / i;
      int own = i == 1 ? left : chance.between(Math.max(1, even / 2), even);
      left -= own;
      int year = years.remove(chance.below(years.size()));
      Kind kind = Kind.values()[chance.below(Kind.values().length)];
      double damage = chance.holds(DAMAGED_DOCUMENTS) ? DAMAGED_HITS : 0;
      documents.add(
          new PlannedDocument(municipality, kind, year, own, language(municipality), damage, seed));
    }
    documents.sort((a, b) -> a.path().compareTo(b.path()));
    return Collections.unmodifiableList(documents);
  }

  private static int count(Chance chance) {
    double where = chance.uniform();
    if (where < ONE_DOCUMENT) {
      return 1;
    }
    return where < 1 - THREE_DOCUMENTS ? 2 : 3;
  }

  private static Language language(Municipality municipality) {
    boolean nynorsk =
        municipality.county().code().equals(NYNORSK_COUNTY) && !municipality.code().equals(BERGEN);
    return nynorsk ? Language.NYNORSK : Language.BOKMAAL;
  }

  String title() {
    return kind.title + " " + year;
  }

  /** Name of the municipality in words: no county in brackets, no second language. */
  String name() {
    return municipality.names().get(0);
  }

  String path() {
    return municipality.code() + " " + name() + "/" + title() + ".pdf";
  }

  String sha256() {
    return Checksum.of(("synthetic " + seed + " " + path()).getBytes(StandardCharsets.UTF_8));
  }

  String id() {
    return sha256().substring(0, 12);
  }
}
