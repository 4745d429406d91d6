package no.samlese.benchmarks.language;

import java.io.BufferedOutputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import no.samlese.benchmarks.language.Corpora.Corpus;
import no.samlese.benchmarks.language.SourceWords.Facts;
import no.samlese.language.ClassModel;
import no.samlese.language.LetterModel;
import no.samlese.language.LogCode;
import no.samlese.language.NgramModel;
import no.samlese.language.NgramModel.Sign;
import no.samlese.language.RunningText;
import no.samlese.language.WordAutomaton;
import no.samlese.language.WordList;
import no.samlese.lexicon.Form;
import no.samlese.lexicon.Inflector;
import no.samlese.lexicon.LexiconLoader;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.WordForm;
import no.samlese.text.Language;

/**
 * Makes {@code words.bin}, {@code ngrams.bin} and {@code letters.bin} from word lists and texts.
 *
 * <p>{@code LanguageDataBuilder SHARED MANUALS DICTIONARIES LEXICONS}: the folder of the shared
 * material, the folder of the manuals' plain text, the folder that holds {@code da} and {@code en}
 * Hunspell dictionaries, and the folder {@code lexicons} to write under.
 */
public final class LanguageDataBuilder {
  /** Frequency classes as in norsk.words, where each step is about twice as frequent. */
  private static final int BASE_FORM_CLASS = 14;

  private static final int INFLECTED_FORM_CLASS = 9;

  private final SourceWords source = new SourceWords();
  private final Map<String, double[]> corpusCounts = new HashMap<>();
  private List<Corpus> corpora = List.of();
  private WordAutomaton automaton;
  private Facts[] facts;
  private String[] names;
  private WordClasses classes;

  private LanguageDataBuilder() {}

  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args[0]);
    Path manuals = Path.of(args[1]);
    Path dictionaries = Path.of(args[2]);
    Path lexicons = Path.of(args[3]);
    LanguageDataBuilder builder = new LanguageDataBuilder();
    builder.readWords(shared, dictionaries, lexicons);
    builder.corpora = Corpora.norwegian(shared, manuals);
    Path treebank = shared.resolve("language/treebank");
    builder.classes =
        new WordClasses(
            List.of(treebank.resolve("ndt-nob.conll"), treebank.resolve("ndt-nno.conll")));
    builder.addWordsOfTexts();
    builder.number();
    builder.write(lexicons.resolve("language"), manuals);
  }

  private void readWords(Path shared, Path dictionaries, Path lexicons) throws IOException {
    Path list = shared.resolve("language/words/norsk.words.utf8.xz");
    Corpora.unpack(list)
        .lines()
        .filter(line -> !line.startsWith("# ") && line.length() > 1)
        .forEach(source::addNorwegianLine);
    source.addLinkingForms();
    source.addForeign(HunspellForms.of(dictionaries.resolve("da"), 1), false);
    source.addForeign(HunspellForms.of(dictionaries.resolve("en"), 2), true);
    for (String file : List.of("municipalities-2024.tsv", "municipality-changes-2011-2024.tsv")) {
      for (String line : Files.readAllLines(shared.resolve("registers").resolve(file))) {
        for (String word : line.split("[^\\p{L}]+", -1)) {
          if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
            addName(word);
          }
        }
      }
    }
    addTermsOfLexicons(lexicons);
  }

  private void addName(String word) {
    Facts name = source.at(word);
    if (!name.isNorwegian()) {
      name.bokmaalClass = 18;
    }
    name.nynorsk = true;
  }

  /** Words of the terms, their inflected forms as rarer ones. */
  private void addTermsOfLexicons(Path lexicons) {
    for (Term term : LexiconLoader.load(Optional.of(lexicons)).terms()) {
      for (Form form : term.forms()) {
        addTerm(form.language(), form.text(), BASE_FORM_CLASS);
      }
      for (WordForm form : Inflector.forms(term)) {
        addTerm(form.form().language(), form.text(), INFLECTED_FORM_CLASS);
      }
    }
  }

  private void addTerm(Language language, String text, int frequencyClass) {
    if (language != Language.BOKMAAL && language != Language.NYNORSK) {
      return;
    }
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
      if (word.length() >= 4) {
        Facts term = source.at(word);
        term.seenLower = true;
        if (language == Language.BOKMAAL) {
          term.bokmaalClass = Math.max(term.bokmaalClass, frequencyClass);
        } else {
          term.nynorsk = true;
        }
      }
    }
  }

  private void addWordsOfTexts() {
    for (Corpus corpus : corpora) {
      for (String line : corpus.lines()) {
        countWords(corpus, line);
      }
    }
    corpusCounts.forEach(
        (word, count) -> {
          String lower = word.toLowerCase(Locale.ROOT);
          boolean often = count[0] + count[1] >= 2;
          if (often && !source.at(lower).isNorwegian()) {
            Facts found = source.at(lower);
            found.seenLower |= lower.equals(word);
            found.fromTexts = true;
            found.bokmaalClass = count[0] > 0 ? 0 : found.bokmaalClass;
            found.nynorsk = count[1] > 0;
          }
        });
  }

  /** Words that stand where their first letter tells whether they are names. */
  private void countWords(Corpus corpus, String line) {
    RunningText text = new RunningText(line, 0, line.length());
    boolean start = true;
    for (int i = 0; i < text.size(); i++) {
      String word = text.piece(i);
      boolean letters = word.chars().allMatch(Character::isLetter);
      boolean lowerTail =
          letters && word.substring(1).toLowerCase(Locale.ROOT).equals(word.substring(1));
      if (!start && lowerTail) {
        corpusCounts.computeIfAbsent(word, k -> new double[2])[corpus.nynorsk() ? 1 : 0]++;
      }
      start = text.kind(i) == RunningText.Kind.STOP;
    }
  }

  private void number() {
    TreeSet<String> sorted = new TreeSet<>();
    source.words.forEach(
        (word, f) -> {
          if (f.isNorwegian() || f.danish || f.english || f.modifierCount >= 1) {
            sorted.add(word);
          }
        });
    names = sorted.toArray(String[]::new);
    automaton = WordAutomaton.of(List.of(names));
    facts = new Facts[names.length];
    for (int i = 0; i < names.length; i++) {
      facts[i] = source.words.get(names[i]);
    }
    System.out.println("words " + names.length);
  }

  private int sign(Sign sign) {
    return names.length + sign.offset();
  }

  private List<Integer> numbers(String line) {
    RunningText text = new RunningText(line, 0, line.length());
    List<Integer> numbers = new ArrayList<>();
    boolean start = true;
    for (int i = 0; i < text.size(); i++) {
      numbers.add(
          switch (text.kind(i)) {
            case NUMBER -> sign(Sign.NUMBER);
            case COMMA -> sign(Sign.COMMA);
            case STOP -> sign(Sign.STOP);
            case WORD -> numberOf(text.piece(i), start);
          });
      start = text.kind(i) == RunningText.Kind.STOP;
    }
    return numbers;
  }

  private int numberOf(String piece, boolean start) {
    if (piece.equals("&")) {
      return sign(Sign.AMPERSAND);
    }
    if (piece.chars().allMatch(Character::isDigit)) {
      return sign(Sign.NUMBER);
    }
    int index = automaton.indexOf(piece.toLowerCase(Locale.ROOT));
    if (index >= 0 && facts[index].isNorwegian()) {
      return index;
    }
    return sign(!start && Character.isUpperCase(piece.charAt(0)) ? Sign.NAME : Sign.UNKNOWN);
  }

  private void write(Path folder, Path manuals) throws IOException {
    Files.createDirectories(folder);
    int vocabulary = names.length + Sign.COUNT;
    CountedNgrams ngrams = new CountedNgrams(vocabulary);
    CountedNgrams general = new CountedNgrams(vocabulary);
    for (Corpus corpus : corpora) {
      for (String line : corpus.lines()) {
        List<Integer> numbers = numbers(line);
        ngrams.add(numbers, corpus.nynorsk(), corpus.weight(), sign(Sign.STOP));
        if (corpus.general()) {
          general.add(numbers, corpus.nynorsk(), 1, sign(Sign.STOP));
        }
      }
    }
    // Texts of research cite pairs of authors; the texts at hand do not.
    ngrams.addPrior(sign(Sign.NAME), sign(Sign.AMPERSAND), sign(Sign.NAME), 300);
    ngrams.addPrior(sign(Sign.STOP), sign(Sign.NAME), sign(Sign.AMPERSAND), 150);
    ngrams.addPrior(sign(Sign.COMMA), sign(Sign.NAME), sign(Sign.AMPERSAND), 150);
    double[][] unigrams = new WordProbabilities(facts, ngrams, general).unigrams();
    NgramModel model = ngrams.smooth(unigrams, 1.1, 2.1, classModel());
    save(folder.resolve("ngrams.bin"), model::write);
    WordList words = wordList(unigrams, manuals);
    save(folder.resolve("words.bin"), words::write);
    LetterModel letters = letters();
    save(folder.resolve("letters.bin"), letters::write);
  }

  private List<Integer> classNumbers(String line, List<Integer> numbers) {
    RunningText text = new RunningText(line, 0, line.length());
    List<Integer> made = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      made.add(
          number == sign(Sign.UNKNOWN)
              ? classes.of(text.piece(i).toLowerCase(Locale.ROOT), false)
              : classOf(number));
    }
    return made;
  }

  private int classOf(int number) {
    if (number < names.length) {
      Facts f = facts[number];
      return classes.of(names[number], !f.seenLower && f.isNorwegian());
    }
    return number == sign(Sign.NAME)
        ? classes.of("", true)
        : classes.ofSign(String.valueOf(number - names.length));
  }

  private byte[] classColumn() {
    byte[] column = new byte[names.length + Sign.COUNT];
    for (int number = 0; number < column.length; number++) {
      column[number] = (byte) classOf(number);
    }
    System.out.println("classes " + classes.count());
    return column;
  }

  private ClassModel classModel() {
    byte[] column = classColumn();
    List<List<Integer>> sentences = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Corpus corpus : corpora) {
      for (String line : corpus.lines()) {
        sentences.add(classNumbers(line, numbers(line)));
        weights.add(corpus.weight());
      }
    }
    CountedClasses counted = new CountedClasses(classes.count());
    for (int i = 0; i < sentences.size(); i++) {
      counted.add(sentences.get(i), weights.get(i), classOf(sign(Sign.STOP)));
    }
    return new ClassModel(column, classes.count(), counted.lifts());
  }

  private WordList wordList(double[][] unigrams, Path manuals) throws IOException {
    byte[][] columns = new byte[WordList.Column.values().length][names.length];
    double[] english = foreignCounts(Corpora.english(manuals));
    double[] danish = foreignCounts(Corpora.danish(manuals));
    double modifiers = 0;
    double heads = 0;
    for (Facts f : facts) {
      modifiers += f.modifierCount;
      heads += f.headCount;
    }
    for (int i = 0; i < names.length; i++) {
      Facts f = facts[i];
      columns[0][i] = code(unigrams[0][i]);
      columns[1][i] = code(unigrams[1][i]);
      columns[2][i] = code(f.danish ? Math.max(danish[i], 1e-7) : 0);
      columns[3][i] = code(f.english ? Math.max(english[i], 5e-7) : 0);
      columns[4][i] = code(f.modifierCount / modifiers);
      double known = Math.max(unigrams[0][i], unigrams[1][i]);
      columns[5][i] = code(names[i].length() < 3 ? 0 : 0.5 * f.headCount / heads + 0.5 * known);
      boolean part = !f.isNorwegian() && !f.danish && !f.english;
      columns[6][i] =
          (byte) ((f.seenLower || part ? 0 : WordList.NAME) | (part ? WordList.PART : 0));
    }
    return new WordList(automaton, columns);
  }

  private static byte code(double probability) {
    return probability > 0 ? LogCode.of(Math.log(probability)) : LogCode.ABSENT;
  }

  private double[] foreignCounts(List<String> lines) {
    double[] shares = new double[names.length];
    double total = 0;
    for (String line : lines) {
      RunningText text = new RunningText(line, 0, line.length());
      for (int i = 0; i < text.size(); i++) {
        int index = automaton.indexOf(text.piece(i).toLowerCase(Locale.ROOT));
        total++;
        if (index >= 0) {
          shares[index]++;
        }
      }
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= total;
    }
    return shares;
  }

  private LetterModel letters() {
    CountedLetters letters = new CountedLetters();
    for (int i = 0; i < names.length; i++) {
      if (facts[i].isNorwegian()) {
        boolean name = !facts[i].seenLower;
        letters.add(names[i], name, 1 + 0.2 * Math.max(0, facts[i].bokmaalClass));
      } else if (facts[i].danish && !facts[i].seenLower) {
        letters.add(names[i], true, 1);
      }
    }
    return letters.smooth(20, 5);
  }

  private interface Writer {
    void write(DataOutput out) throws IOException;
  }

  private static void save(Path file, Writer writer) throws IOException {
    GZIPOutputStream packed = new BestGzip(Files.newOutputStream(file));
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed, 1 << 16))) {
      writer.write(out);
    }
    System.out.println(file + " " + Files.size(file));
  }
}
