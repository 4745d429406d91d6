package no.samlese.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samlese.ingest.DocumentReader;
import no.samlese.ingest.OcrEngine;
import no.samlese.ingest.SourceFile;
import no.samlese.measure.PassageIndex;
import no.samlese.measure.Reuse;
import no.samlese.measure.SharedPassages;
import no.samlese.store.Database;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRegisterRow;
import no.samlese.store.DocumentRow;
import no.samlese.store.FactWriter;
import no.samlese.store.ProblemRow;
import no.samlese.store.RunDatabase;
import no.samlese.store.Table;
import no.samlese.store.TableExport;
import no.samlese.text.Problem;
import no.samlese.text.UserException;

/** A run from inputs to tables. */
public final class Run {
  /** Name of the database in the folder of a result. */
  public static final String DATABASE = "samlese.duckdb";

  private static final double NANOS = 1e9;

  private final RunOptions options;
  private final Progress progress;
  private final StageClock clock = new StageClock();

  public Run(RunOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Reads everything, writes the tables into the draft of the folder, and says what was done. The
   * caller adds the report and commits the folder. If the result is there already and nothing that
   * it depends on has changed, nothing is written and the record says so.
   *
   * @param report what the report depends on beside the tables: its options and the program
   * @throws UserException if an input, a lexicon or the manifest cannot be used
   */
  public RunRecord execute(RunFolder folder, String report) throws InterruptedException {
    try (TemporaryFolder temporary = new TemporaryFolder()) {
      return execute(folder, report, temporary.path());
    }
  }

  private RunRecord execute(RunFolder folder, String report, Path temporary)
      throws InterruptedException {
    long start = System.nanoTime();
    Corpus corpus = Corpus.find(options.inputs(), temporary.resolve("unpacked"));
    if (corpus.documents().isEmpty()) {
      throw new UserException(
          "There is nothing to read in " + options.inputs() + ".",
          "Give a folder with PDF, DOCX or other documents; see corpora/README.md.");
    }
    Identities identities = Identities.load(options.inputs());
    Resources resources =
        clock.time("resources", () -> Resources.load(options.lexicons(), options.clean()));
    Cache cache = new Cache(options.cache().orElse(temporary.resolve("cache")));
    OcrEngine engine = OcrEngine.find();
    RunKey key = RunKey.of(options, corpus, identities, resources, engine, report);
    Optional<Tally> there =
        options.cache().isPresent() ? key.tallyOf(folder.target()) : Optional.empty();
    if (there.isPresent()) {
      clock.add("run", System.nanoTime() - start);
      return new RunRecord(
          options, corpus, resources, engine, there.get(), key.value(), true, clock.seconds());
    }
    try (DocumentReader reader = new DocumentReader(options.ingest(), engine, temporary)) {
      TextStore texts = new TextStore(cache, reader, options.ingest(), engine, clock);
      FactStore facts = new FactStore(cache, texts, limitsKey(), resources, clock);
      new LocalEngine(options.jobs(), progress).run(corpus.documents(), facts);
      Tally tally = tabulate(folder.draft(), corpus, facts, identities, resources);
      String kept = facts.forgetPassing() ? "" : key.value();
      clock.add("run", System.nanoTime() - start);
      return new RunRecord(options, corpus, resources, engine, tally, kept, false, clock.seconds());
    }
  }

  private Tally tabulate(
      Path draft, Corpus corpus, FactStore facts, Identities identities, Resources resources)
      throws InterruptedException {
    progress.step("tables");
    Path parts = draft.resolve("data").resolve("parts");
    Tally tally = new Tally();
    List<DocumentRow> rows = new ArrayList<>();
    List<DocumentRegisterRow> register = new ArrayList<>();
    try (FactWriter writer = new FactWriter(parts)) {
      for (CorpusDocument document : corpus.documents()) {
        DocumentFacts found = facts.cached(document).orElse(null);
        DocumentFacts fact = found == null ? facts.make(document) : found;
        DocumentRow row = DocumentRows.row(document, fact, identities);
        rows.add(row);
        DocumentFacts.Summary summary = fact.summary();
        register.add(
            identities.atDate(row.documentId(), row.path(), summary.title(), summary.opening()));
        tally.add(row);
        writer.add(fact);
      }
    }
    for (SourceFile file : corpus.unread()) {
      DocumentRow row = DocumentRows.unread(file, identities);
      rows.add(row);
      register.add(identities.atDate(row.documentId(), row.path(), "", ""));
      tally.add(row);
    }
    List<ProblemRow> problems = problems(corpus, identities);
    clock.time("tables", () -> write(draft, parts, rows, register, problems, resources));
    return tally;
  }

  private static List<ProblemRow> problems(Corpus corpus, Identities identities) {
    List<ProblemRow> rows = new ArrayList<>(identities.problems(corpus));
    for (SourceFile file : corpus.unread()) {
      Problem problem = file.obstacle().orElseThrow();
      rows.add(DocumentRows.problem(file.path(), problem));
    }
    return rows;
  }

  private Void write(
      Path draft,
      Path parts,
      List<DocumentRow> documents,
      List<DocumentRegisterRow> register,
      List<ProblemRow> problems,
      Resources resources) {
    try (Database database =
        RunDatabase.create(draft.resolve(DATABASE), parts, documents, problems)) {
      PassageIndex passages = PassageIndex.of(database);
      SharedPassages.mark(database, passages);
      RunDatabase.add(database, Table.REUSE, Reuse.rows(passages));
      Reuse.addViews(database);
      RunDatabase.add(database, Table.CATEGORIES, LexiconRows.categories(resources.lexicons()));
      RunDatabase.add(database, Table.TERMS, LexiconRows.terms(resources.lexicons()));
      RunDatabase.add(database, Table.DOCUMENT_REGISTER, register);
      Measures.add(database, resources.lexicons().claims(), options.seed(), new Watch());
      Path data = draft.resolve("data");
      new TableExport(database).writeAll(data, data.resolve("semikolon"));
    }
    return null;
  }

  /** Shows which measure is at work, and notes its time. */
  private final class Watch implements Measures.Listener {
    @Override
    public void begin(String part) {
      progress.step("tables: " + part);
    }

    @Override
    public void done(String part, double seconds) {
      clock.add("measure:" + part, Math.round(seconds * NANOS));
    }
  }

  private String limitsKey() {
    return options.ingest().timeout() + "\n" + options.ingest().parserMemoryMegabytes();
  }
}
