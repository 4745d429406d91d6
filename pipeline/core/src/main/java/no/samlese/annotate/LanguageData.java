package no.samlese.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import no.samlese.language.CompoundSplitter;
import no.samlese.language.CompoundTables;
import no.samlese.language.FullFormLexicon;
import no.samlese.text.Language;
import opennlp.tools.postag.POSModel;

/**
 * What the stage knows of one language: loaded when first asked for, then shared.
 *
 * @param tokenizer cuts blocks into tokens
 * @param splitter cuts tokens into sentences
 * @param reader knows the full forms; null but for Bokmål and Nynorsk
 * @param analyzer makes what says of a document's words what they are
 */
record LanguageData(
    WordTokenizer tokenizer,
    SentenceSplitter splitter,
    WordReader reader,
    Supplier<WordAnalyzer> analyzer) {
  private static final Map<Language, LanguageData> LOADED = new EnumMap<>(Language.class);

  /** The data of a language; those of Bokmål for a language that is not known. */
  static LanguageData of(Language language) {
    synchronized (LOADED) {
      Language known = language == Language.UNKNOWN ? Language.BOKMAAL : language;
      return LOADED.computeIfAbsent(known, LanguageData::load);
    }
  }

  private static LanguageData load(Language language) {
    Abbreviations abbreviations = Abbreviations.of(language);
    SentenceModel sentences = read(language, "sentences.bin", SentenceModel::new).orElse(null);
    boolean norwegian = language == Language.BOKMAAL || language == Language.NYNORSK;
    WordReader reader = norwegian ? wordReader(language, Set.of()) : null;
    return new LanguageData(
        new WordTokenizer(new TokenRepair(abbreviations)),
        new SentenceSplitter(abbreviations, sentences),
        reader,
        analyzer(language, reader));
  }

  private static Supplier<WordAnalyzer> analyzer(Language language, WordReader reader) {
    return switch (language) {
      case BOKMAAL, NYNORSK -> {
        PosModel model = read(language, "pos.bin.gz", PosModel::read).orElseGet(PosModel::new);
        yield () -> new NorwegianAnalyzer(reader, model);
      }
      case ENGLISH -> {
        POSModel model = read(language, "pos.bin", POSModel::new).orElseThrow();
        yield () -> new EnglishAnalyzer(model);
      }
      case DANISH -> DanishAnalyzer::new;
      default -> PlainAnalyzer::new;
    };
  }

  static WordReader wordReader(Language language, Set<String> hidden) {
    var lexicon = read(language, "forms.fst", FullFormLexicon::read).orElseThrow();
    var tables = read(language, "compounds.tsv.gz", CompoundTables::read).orElseThrow();
    var endings = read(language, "endings.tsv.gz", WordEndings::read).orElseThrow();
    return new WordReader(lexicon, new CompoundSplitter(tables, lexicon), endings, hidden);
  }

  private interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> Optional<T> read(Language language, String name, Reading<T> reading) {
    Optional<InputStream> file = LanguageFile.open(language, name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file.get()) {
      return Optional.of(reading.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(language + ": " + name, e);
    }
  }

  static BlockLanguages blockLanguages() {
    return Detector.LOADED;
  }

  /** Loads what tells languages apart when first used. */
  private static final class Detector {
    private static final String WORDS = "language-words.tsv.gz";
    static final BlockLanguages LOADED = load();

    private static BlockLanguages load() {
      try (InputStream in = new GZIPInputStream(LanguageFile.open(WORDS), 1 << 16)) {
        var lexicon = no.samlese.language.LanguageData.wordList();
        return new BlockLanguages(LanguageWords.read(in, lexicon), new LanguageDetector());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
