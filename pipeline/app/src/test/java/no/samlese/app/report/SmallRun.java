package no.samlese.app.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samlese.clean.CleanOptions;
import no.samlese.ingest.IngestOptions;
import no.samlese.ingest.OcrEngine;
import no.samlese.lexicon.Claim;
import no.samlese.lexicon.ClaimEvidence;
import no.samlese.lexicon.Lexicon;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.Place;
import no.samlese.run.Corpus;
import no.samlese.run.Measures;
import no.samlese.run.Resources;
import no.samlese.run.Run;
import no.samlese.run.RunOptions;
import no.samlese.run.RunRecord;
import no.samlese.run.Tally;
import no.samlese.store.BlockRow;
import no.samlese.store.CategoryRow;
import no.samlese.store.Database;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;
import no.samlese.store.FactWriter;
import no.samlese.store.HitCodes;
import no.samlese.store.HitRow;
import no.samlese.store.ProblemRow;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;
import no.samlese.store.TableExport;
import no.samlese.store.TermRow;

/** Writes the tables of a run that was never run: a few documents with facts made by hand. */
final class SmallRun {
  /** Text that would do harm if a page took it for its own. */
  static final String HOSTILE =
      "\"><script>alert(1)</script><img src=x onerror='x'>&amp; \u202Eevil\u0000";

  static final String FOUND = "cocreation/samskaping";
  static final String MISSING = "paradigm/npm";

  private static final int BLOCKS = 6;
  private static final int WORDS = 50;
  private static final long SEED = 7;

  private final List<DocumentRow> documents = new ArrayList<>();
  private final List<DocumentFacts> facts = new ArrayList<>();
  private final List<ProblemRow> problems = new ArrayList<>();

  /** A document with one hit in each of its paragraphs. */
  SmallRun document(String path, String code, String municipality, String words) {
    String id = String.format("d%011d", documents.size());
    documents.add(row(id, path, code, municipality, "read", BLOCKS * WORDS));
    List<BlockRow> blocks = new ArrayList<>();
    List<HitRow> hits = new ArrayList<>();
    for (int i = 0; i < BLOCKS; i++) {
      blocks.add(new BlockRow(id, i, i + 1, "body", 0, "", true, WORDS, i * 9, i * 9 + 8, words));
      hits.add(hit(id, i, words));
    }
    DocumentFacts.Summary summary =
        new DocumentFacts.Summary(id, id, "application/pdf", path, "", "", "nb", 1, 1, "read");
    facts.add(
        new DocumentFacts(
            summary, List.of(), blocks, List.of(), List.of(), hits, List.of(), List.of(), List.of(),
            List.of()));
    return this;
  }

  SmallRun unreadable(String path, String municipality) {
    String id = String.format("d%011d", documents.size());
    documents.add(row(id, path, "", municipality, "unreadable", 0));
    problems.add(
        new ProblemRow(
            id,
            path,
            0,
            "ingest",
            "error",
            "The document is locked with a password.",
            "Ask for an open copy, or print it to a new PDF, and give that."));
    problems.add(
        new ProblemRow(id, path, 2, "ingest", "warning", "Odd: " + HOSTILE, "Try " + HOSTILE));
    return this;
  }

  SmallRun skipped(String path) {
    String id = String.format("x%011d", documents.size());
    documents.add(row(id, path, "", "ukjent", "skipped", 0));
    return this;
  }

  private static DocumentRow row(
      String id, String path, String code, String municipality, String status, int words) {
    return new DocumentRow(
        id,
        path,
        "",
        id,
        code,
        municipality,
        "folder",
        0.84,
        "samfunnsdel",
        "file name",
        2024,
        "title",
        "Title of " + path,
        words > 0 ? "nb" : "und",
        "application/pdf",
        6,
        0,
        0,
        words,
        words,
        12,
        BLOCKS,
        words > 0 ? BLOCKS : 0,
        1,
        0.99,
        status);
  }

  private static HitRow hit(String id, int number, String words) {
    return new HitRow(
        id + "-" + number,
        id,
        number + 1,
        number,
        number,
        number * 9,
        number * 9 + 4,
        number,
        number,
        words,
        words,
        "cocreation.samskaping",
        FOUND,
        "",
        "nb",
        "none",
        "",
        false,
        "body",
        words + " › " + words,
        true,
        number == 0,
        "before " + number + words + " ",
        " after" + words,
        HitCodes.of(Map.of()));
  }

  /** Writes database and tables, as a run does. */
  SmallRun write(Path folder) {
    Path parts = folder.resolve("data").resolve("parts");
    try (FactWriter writer = new FactWriter(parts)) {
      facts.forEach(writer::add);
    }
    try (Database database =
        RunDatabase.create(folder.resolve(Run.DATABASE), parts, documents, problems)) {
      RunDatabase.add(
          database, Table.CATEGORIES, List.of(category(FOUND, 1), category(MISSING, 2)));
      RunDatabase.add(
          database,
          Table.TERMS,
          List.of(new TermRow("t", "words", "1.0.0", FOUND, "", "", HOSTILE, "")));
      RunDatabase.add(database, Table.DOCUMENT_REGISTER, List.of());
      RunDatabase.add(database, Table.REUSE, List.of());
      Measures.add(database, List.of(CLAIM), SEED);
      Path data = folder.resolve("data");
      new TableExport(database).writeAll(data, data.resolve("semikolon"));
    }
    record().write(folder);
    return this;
  }

  private static final Claim CLAIM =
      new Claim(
          "spoken-of",
          Map.of("nb", "Nevnt " + HOSTILE, "nn", "Nemnt " + HOSTILE, "en", "Named " + HOSTILE),
          "strategy",
          List.of("key"),
          Claim.Kind.EVIDENCE,
          List.of(
              new ClaimEvidence(
                  List.of(FOUND), List.of(), Map.of(), Map.of(), List.of(), "sentence", List.of())),
          1,
          "",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Place("claims.yaml", 1, 1));

  private static CategoryRow category(String id, int position) {
    return new CategoryRow(
        id,
        "words",
        true,
        position,
        "Navn " + position,
        "Namn " + position,
        "Name " + position,
        "Definisjon " + HOSTILE,
        "Definition " + HOSTILE,
        "key");
  }

  private static RunRecord record() {
    Lexicon lexicon =
        new Lexicon(
            "words",
            "1.0.0",
            Map.of("nb", "Ord", "en", "Words"),
            true,
            Map.of("key", "A book " + HOSTILE),
            List.of(),
            List.of(),
            "/a private folder/words.yaml");
    Lexicons lexicons =
        new Lexicons(
            List.of(lexicon), Map.of(), new TreeMap<>(Map.of("concepts/words.yaml", "abc")));
    RunOptions options =
        new RunOptions(
            List.of(Path.of("/a private folder/plans")),
            Path.of("/a private folder/out"),
            Optional.empty(),
            Optional.empty(),
            1,
            SEED,
            IngestOptions.defaults(),
            CleanOptions.defaults());
    return new RunRecord(
        options,
        new Corpus(List.of(), List.of()),
        new Resources(null, lexicons, lexicons.checksums(), "0123456789abcdef"),
        new OcrEngine("", List.of()),
        new Tally(),
        "",
        false,
        Map.of("run", 12.5));
  }
}
