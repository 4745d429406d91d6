package no.samlese.benchmarks.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samlese.language.LanguageData;
import no.samlese.language.WordList;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.Term;
import no.samlese.lexicon.WordForm;
import no.samlese.text.CompoundRole;
import no.samlese.text.Language;

/**
 * The words of invented texts in one language: ordinary ones as often as they are in the language,
 * and the forms of the terms by category.
 *
 * @param language Bokmål or Nynorsk
 * @param ordinary words that are no form of a term
 * @param categories the terms of each category, in the order of the lexicons
 */
record Vocabulary(
    Language language, Lottery<String> ordinary, Map<String, CategoryTerms> categories) {
  private static final int ORDINARY_WORDS = 25_000;

  /** Logarithm of the probability of words that are never among so many. */
  private static final float LEAST = -16;

  /** Forms of a term beyond these are hardly ever seen. */
  private static final int FORMS_OF_TERM = 8;

  private static final double TERM_EXPONENT = 0.8;
  private static final double FORM_EXPONENT = 1.2;
  private static final String FIRST_PART = "tjeneste";
  private static final String LAST_PART = "sarbeid";

  /**
   * The terms of a category.
   *
   * @param category identifier
   * @param terms all its printed forms
   * @param meanWords mean number of words of a form that is drawn
   */
  record CategoryTerms(String category, Lottery<PlantedTerm> terms, double meanWords) {}

  private record Frequent(String word, double probability) {}

  static Vocabulary of(Lexicons lexicons, TermForms forms, Language language) {
    Map<String, List<Term>> byCategory = new LinkedHashMap<>();
    lexicons.categories().forEach(c -> byCategory.put(c.id(), new ArrayList<>()));
    lexicons.terms().forEach(term -> byCategory.get(term.category()).add(term));
    Map<String, CategoryTerms> categories = new LinkedHashMap<>();
    byCategory.forEach(
        (category, terms) -> {
          if (!terms.isEmpty()) {
            categories.put(category, terms(category, terms, forms, language));
          }
        });
    return new Vocabulary(language, ordinary(language, forms), categories);
  }

  private static CategoryTerms terms(
      String category, List<Term> terms, TermForms all, Language language) {
    List<PlantedTerm> planted = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    double[] ofTerm = Lottery.zipfWeights(terms.size(), TERM_EXPONENT);
    for (int i = 0; i < terms.size(); i++) {
      List<PlantedTerm> forms = forms(terms.get(i), all, language);
      double[] ofForm = Lottery.zipfWeights(forms.size(), FORM_EXPONENT);
      for (int j = 0; j < ofForm.length; j++) {
        planted.add(forms.get(j));
        weights.add(ofTerm[i] * ofForm[j]);
      }
    }
    double[] drawn = weights.stream().mapToDouble(Double::doubleValue).toArray();
    return new CategoryTerms(category, new Lottery<>(planted, drawn), meanWords(planted, drawn));
  }

  private static double meanWords(List<PlantedTerm> planted, double[] weights) {
    double words = 0;
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      words += weights[i] * planted.get(i).words();
      sum += weights[i];
    }
    return words / sum;
  }

  private static List<PlantedTerm> forms(Term term, TermForms known, Language language) {
    List<WordForm> all = known.of(term);
    List<WordForm> own = all.stream().filter(f -> f.form().language() == language).toList();
    List<PlantedTerm> forms = new ArrayList<>();
    for (WordForm form : own.isEmpty() ? all : own) {
      if (forms.size() < FORMS_OF_TERM) {
        forms.add(new PlantedTerm(term, form.form().text(), form.text(), CompoundRole.NONE));
      }
    }
    PlantedTerm base = forms.get(0);
    boolean single = base.text().chars().allMatch(Character::isLowerCase);
    if (single && term.compound().head()) {
      forms.add(new PlantedTerm(term, base.lemma(), FIRST_PART + base.text(), CompoundRole.HEAD));
    }
    if (single && term.compound().modifier()) {
      String word = base.text() + LAST_PART;
      forms.add(new PlantedTerm(term, base.lemma(), word, CompoundRole.MODIFIER));
    }
    return forms;
  }

  private static Lottery<String> ordinary(Language language, TermForms terms) {
    WordList list = LanguageData.wordList();
    WordList.Column column =
        language == Language.NYNORSK ? WordList.Column.NYNORSK : WordList.Column.BOKMAAL;
    List<Frequent> found = new ArrayList<>();
    list.automaton()
        .forEach(
            "",
            (word, index) -> {
              boolean known = list.knows(index, language) && !list.isPart(index);
              float probability = list.logProbability(index, column);
              if (known && probability > LEAST && isPlain(word) && !terms.contains(word)) {
                found.add(new Frequent(word, Math.exp(probability)));
              }
            });
    found.sort(
        Comparator.comparingDouble(Frequent::probability).reversed().thenComparing(Frequent::word));
    List<Frequent> best = found.subList(0, Math.min(ORDINARY_WORDS, found.size()));
    return new Lottery<>(
        best.stream().map(Frequent::word).toList(),
        best.stream().mapToDouble(Frequent::probability).toArray());
  }

  private static boolean isPlain(String word) {
    boolean letters = word.chars().allMatch(Character::isLetter);
    return letters && (word.length() > 1 || word.equals("i") || word.equals("å"));
  }
}
