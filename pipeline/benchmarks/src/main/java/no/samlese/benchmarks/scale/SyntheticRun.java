package no.samlese.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samlese.clean.CleanOptions;
import no.samlese.ingest.IngestOptions;
import no.samlese.ingest.OcrEngine;
import no.samlese.ingest.SourceFile;
import no.samlese.lexicon.Lexicons;
import no.samlese.registry.Municipality;
import no.samlese.registry.MunicipalityRegister;
import no.samlese.run.Corpus;
import no.samlese.run.CorpusDocument;
import no.samlese.run.Resources;
import no.samlese.run.RunFolder;
import no.samlese.run.RunOptions;
import no.samlese.run.RunRecord;
import no.samlese.run.Tally;
import no.samlese.store.DocumentFacts;
import no.samlese.store.DocumentRow;
import no.samlese.text.Language;

/**
 * Writes the folder of a run over invented documents of all municipalities, without the stages.
 *
 * <p>{@code SyntheticRun OUT [--municipalities 357] [--pages 100] [--seed 1] [--measured]}
 */
public final class SyntheticRun {
  private static final double NANOS = 1e9;
  private static final int USER_ERROR = 2;

  private final ScaleOptions options;
  private final Resources resources = Resources.load(Optional.empty(), CleanOptions.defaults());
  private final Map<Language, Vocabulary> vocabularies;
  private final CodePool codes;
  private final Voices voices;
  private final Templates templates = new Templates();
  private final Truth truth = new Truth();
  private final Tally tally = new Tally();
  private final List<CorpusDocument> files = new ArrayList<>();

  private SyntheticRun(ScaleOptions options) {
    this.options = options;
    Lexicons lexicons = resources.lexicons();
    TermForms forms = new TermForms(lexicons);
    this.vocabularies = new EnumMap<>(Language.class);
    for (Language language : List.of(Language.BOKMAAL, Language.NYNORSK)) {
      vocabularies.put(language, Vocabulary.of(lexicons, forms, language));
    }
    this.codes = new CodePool(lexicons, options.seed());
    this.voices = new Voices(lexicons, options.seed());
  }

  /** The command. */
  public static void main(String[] args) throws IOException {
    ScaleOptions options;
    try {
      options = ScaleOptions.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + ScaleOptions.USAGE);
      System.exit(USER_ERROR);
      return;
    }
    long start = System.nanoTime();
    Tally tally = write(options);
    System.out.printf(
        "%d documents, %d pages, %d words, %d hits in %.1f s%n",
        tally.read() + tally.withWarnings(),
        tally.pages(),
        tally.words(),
        tally.hits(),
        (System.nanoTime() - start) / NANOS);
  }

  /** Writes a run and says what it came to. */
  static Tally write(ScaleOptions options) throws IOException {
    try (RunFolder folder = new RunFolder(options.out())) {
      Tally tally = new SyntheticRun(options).writeInto(folder.draft());
      folder.commit();
      return tally;
    }
  }

  private Tally writeInto(Path folder) throws IOException {
    long start = System.nanoTime();
    try (TableWriter tables = new TableWriter(folder)) {
      for (Municipality municipality : municipalities()) {
        write(municipality, tables);
      }
      tables.finish(resources.lexicons(), templates.copies(), options);
    }
    truth.write(folder, templates.copies());
    record((System.nanoTime() - start) / NANOS).write(folder);
    return tally;
  }

  /** So many municipalities, spread over the register, so that few are of all counties. */
  private List<Municipality> municipalities() {
    List<Municipality> all = List.copyOf(MunicipalityRegister.load().municipalities());
    List<Municipality> some = new ArrayList<>();
    for (int i = 0; i < options.municipalities(); i++) {
      some.add(all.get(i * all.size() / options.municipalities()));
    }
    return some;
  }

  private void write(Municipality municipality, TableWriter tables) {
    Map<String, Double> rates = voices.of(municipality);
    truth.add(municipality, rates);
    Chance chance = Chance.of(options.seed(), municipality.code());
    for (PlannedDocument plan :
        PlannedDocument.of(municipality, options.pages(), chance, options.seed())) {
      Vocabulary vocabulary = vocabularies.get(plan.language());
      DocumentFacts facts =
          new DocumentComposer(plan, rates, vocabulary, codes, templates).compose();
      DocumentRow row = DocumentTotals.row(plan, facts);
      tally.add(row);
      files.add(new CorpusDocument(plan.sha256(), List.of(file(plan))));
      tables.add(row, facts);
    }
  }

  /** A file that nobody will open. */
  private SourceFile file(PlannedDocument plan) {
    return new SourceFile(plan.path(), options.out(), 0, "application/pdf", Optional.empty());
  }

  private RunRecord record(double seconds) {
    RunOptions asked =
        new RunOptions(
            List.of(Path.of("synthetic")),
            options.out(),
            Optional.empty(),
            Optional.empty(),
            1,
            options.seed(),
            IngestOptions.defaults(),
            CleanOptions.defaults());
    return new RunRecord(
        asked,
        new Corpus(files, List.of()),
        resources,
        new OcrEngine("", List.of()),
        tally,
        "",
        false,
        Map.of("run", seconds));
  }
}
