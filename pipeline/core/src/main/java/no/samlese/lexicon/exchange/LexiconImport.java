package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samlese.lexicon.CompoundUse;
import no.samlese.lexicon.Place;
import no.samlese.text.Language;
import no.samlese.text.UserException;

/** Makes a lexicon of the dictionary of another tool. */
public final class LexiconImport {
  /** How many words a wildcard becomes, if nothing else is asked for. */
  public static final int MOST_WORDS = 100;

  private static final String SIGNS = " -'\u2019.&\u2010\u2011*?";

  private final Dictionary dictionary;
  private final Options options;
  private final Report.Builder report;
  private final Map<String, Dictionary.Category> categories = new LinkedHashMap<>();
  private final Map<String, ImportedForm> forms = new LinkedHashMap<>();

  /**
   * How a dictionary is imported.
   *
   * @param name name of the lexicon
   * @param languages of forms whose language is not told
   * @param inflect whether base forms inflect though the file does not list their forms
   * @param mostWords how many words a wildcard may become
   */
  public record Options(String name, Set<Language> languages, boolean inflect, int mostWords) {
    public Options {
      languages = Set.copyOf(languages);
      if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
        throw new UserException(
            "A lexicon cannot be called \"" + name + "\".",
            "Give --name with small letters a to z, digits and single hyphens.");
      }
    }
  }

  /**
   * A lexicon that was made.
   *
   * @param yaml the file
   * @param categories how many it has
   * @param terms how many it has
   * @param forms how many forms of the dictionary it finds
   */
  public record Result(String yaml, int categories, int terms, int forms) {}

  private LexiconImport(Dictionary dictionary, Options options, Report.Builder report) {
    this.dictionary = dictionary;
    this.options = options;
    this.report = report;
  }

  /**
   * The lexicon that a dictionary becomes.
   *
   * @param source what the reference of its terms says
   * @param report what is lost or put otherwise is noted there
   * @throws UserException if the dictionary has no word that can be imported
   */
  public static Result of(
      Dictionary dictionary, String source, Options options, Report.Builder report) {
    return new LexiconImport(dictionary, options, report).run(source);
  }

  /** The name of a lexicon that fits a file's. */
  public static String nameOf(java.nio.file.Path file) {
    return Names.slug(Names.stem(file));
  }

  private Result run(String source) {
    nameCategories();
    addWords();
    addPatterns();
    if (forms.isEmpty()) {
      throw new UserException(
          source + " has no word that can be imported.",
          "Look at the report above, and whether the format is the right one (--format).");
    }
    List<ImportedTerm> terms = terms();
    String yaml = new LexiconYaml(options.name(), dictionary.title(), source).write(used(), terms);
    return new Result(yaml, used().size(), terms.size(), forms.size());
  }

  private void nameCategories() {
    Names names = new Names();
    for (Dictionary.Category category : dictionary.categories()) {
      List<String> path = category.path();
      if (category.entries().isEmpty()) {
        boolean parent =
            dictionary.categories().stream()
                .anyMatch(c -> c.path().size() > path.size() && startsWith(c.path(), path));
        if (!parent) {
          report.note("Categories without words are left out", category.place(), shown(category));
        }
        continue;
      }
      if (path.size() > 1) {
        report.note(
            "Categories are not nested: a word does not count in the categories above its own",
            category.place(),
            shown(category));
      }
      String id = options.name() + '/' + names.unique(Names.slug(String.join("-", path)));
      categories.put(id, category);
    }
  }

  private static boolean startsWith(List<String> path, List<String> first) {
    return path.subList(0, first.size()).equals(first);
  }

  private static String shown(Dictionary.Category category) {
    return String.join("/", category.path());
  }

  private Map<String, Dictionary.Category> used() {
    Map<String, Dictionary.Category> used = new LinkedHashMap<>();
    categories.forEach(
        (id, category) -> {
          if (forms.values().stream().anyMatch(form -> form.categories().contains(id))) {
            used.put(id, category);
          }
        });
    return used;
  }

  private void addWords() {
    categories.forEach(
        (id, category) -> {
          for (Dictionary.Entry entry : category.entries()) {
            String text = clean(entry.text());
            if (!Wildcards.isPattern(text) && isWord(text, entry.place())) {
              add(text, id, entry, "", CompoundUse.NONE);
            }
          }
        });
  }

  private void add(
      String text, String category, Dictionary.Entry entry, String pattern, CompoundUse compound) {
    ImportedForm form =
        forms.computeIfAbsent(
            ImportedForm.key(text), k -> new ImportedForm(text, entry.place(), pattern, compound));
    if (pattern.isEmpty() && !form.text().equals(text)) {
      report.note(
          "Spellings that differ by hyphens or capitals only are one form, which finds them all",
          entry.place(),
          text + ", " + form.text());
    }
    form.add(text, category, entry.language());
  }

  private void addPatterns() {
    Wildcards wildcards = new Wildcards(options.languages(), options.mostWords());
    Map<String, Wildcards.Expansion> known = new HashMap<>();
    categories.forEach(
        (id, category) -> {
          for (Dictionary.Entry entry : category.entries()) {
            String written = clean(entry.text());
            if (Wildcards.isPattern(written) && isWord(written, entry.place())) {
              String text = written.toLowerCase(Locale.ROOT);
              if (!Wildcards.isSpecific(text)) {
                report.note(
                    "Wildcards with fewer than "
                        + Wildcards.SHORTEST_STEM
                        + " letters in a row are left out",
                    entry.place(),
                    text);
                continue;
              }
              Wildcards.Expansion expansion = known.computeIfAbsent(text, wildcards::expand);
              noteExpansion(text, expansion, entry.place());
              expansion.texts().forEach(t -> add(t, id, entry, text, expansion.compound()));
            }
          }
        });
  }

  private void noteExpansion(String pattern, Wildcards.Expansion expansion, Place place) {
    String detail = pattern + " became " + expansion.texts().size() + " forms";
    if (expansion.found() > expansion.texts().size()) {
      detail += ", the most common of " + expansion.found();
    }
    if (expansion.compound() != CompoundUse.NONE) {
      detail += ", and compounds (" + expansion.compound().label() + ")";
    }
    report.note(
        "Wildcards become the words of our word list that fit; words that it lacks are lost",
        place,
        detail);
  }

  private static String clean(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Whether an entry has only what words of a text have. */
  private boolean isWord(String text, Place place) {
    boolean letters = text.chars().anyMatch(Character::isLetterOrDigit);
    boolean plain =
        text.chars().allMatch(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
    if (!letters || !plain) {
      report.note(
          "Regular expressions, and what has signs that no word has, are left out",
          place,
          text.isEmpty() ? "an empty entry" : text);
    }
    return letters && plain;
  }

  /** Some tools write all words in capitals. */
  private boolean capitalsMeanSomething() {
    List<ImportedForm> words =
        forms.values().stream()
            .filter(form -> form.pattern().isEmpty() && form.isSingle())
            .toList();
    return words.stream().filter(ImportedForm::isInCapitals).count() * 2 < words.size();
  }

  private List<ImportedTerm> terms() {
    Map<String, Long> sizes = new HashMap<>();
    for (ImportedForm form : forms.values()) {
      form.categories().forEach(id -> sizes.merge(id, 1L, Long::sum));
    }
    Map<List<String>, List<ImportedForm>> groups = new LinkedHashMap<>();
    for (ImportedForm form : forms.values()) {
      List<String> ids = new ArrayList<>(form.categories());
      ids.sort(Comparator.comparing(sizes::get));
      if (ids.size() > 1) {
        report.note(
            "A word counts in one category: in the smallest of its own; the others stand under"
                + " \"also\"",
            form.place(),
            form.text() + ": " + String.join(", ", ids));
      }
      groups.computeIfAbsent(ids, key -> new ArrayList<>()).add(form);
    }
    boolean abbreviations = capitalsMeanSomething();
    List<ImportedTerm> terms = new ArrayList<>();
    groups.forEach(
        (ids, group) ->
            terms.addAll(
                new TermBuilder(ids, group, options.languages(), options.inflect(), abbreviations)
                    .build()));
    terms.sort(Comparator.comparingInt(term -> term.place().line()));
    return terms;
  }
}
