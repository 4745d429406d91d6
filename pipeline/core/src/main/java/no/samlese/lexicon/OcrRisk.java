package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samlese.language.LanguageData;
import no.samlese.language.WordList;
import no.samlese.text.Language;

/**
 * What a scan without Norwegian letters does to a term: the figures of its Norwegian base form that
 * is at greatest risk. No document is looked at, and the repair has not tried its hand yet.
 *
 * <p>The model is that of the noisy channel (Kernighan, Church and Gale, A spelling correction
 * program based on a noisy channel model, COLING 1990) with the shares of {@code confusions.tsv},
 * letters independent of each other. Long words have more letters that may be misread, but what
 * they are misread as is seldom a word; short ones turn into other words, which no spelling checker
 * sees.
 *
 * @param form the form
 * @param letters its letters that are misread more often than one time in ten, in order
 * @param misread probability that a letter of it is misread, 0 to 1
 * @param hidden the risk: probability that a word of it is read as another word that Norwegian has,
 *     0 to 1
 * @param readAs the other word it is most often read as, or empty
 */
public record OcrRisk(String form, String letters, double misread, double hidden, String readAs) {
  /** Gravest first. */
  public static final Comparator<OcrRisk> GRAVEST_FIRST =
      Comparator.comparingDouble((OcrRisk risk) -> -risk.hidden)
          .thenComparingDouble(risk -> -risk.misread)
          .thenComparing(OcrRisk::form);

  public OcrRisk {
    requireNonNull(form);
    requireNonNull(letters);
    requireNonNull(readAs);
  }

  /** The risk of a term. */
  public static OcrRisk of(Term term) {
    List<Form> norwegian = term.forms().stream().filter(OcrRisk::isNorwegian).toList();
    Set<String> own = new HashSet<>();
    Inflector.forms(term).forEach(form -> own.add(form.text().toLowerCase(Locale.ROOT)));
    return (norwegian.isEmpty() ? term.forms() : norwegian)
        .stream().map(form -> of(printed(form, term.pos()), own)).min(GRAVEST_FIRST).orElseThrow();
  }

  private static boolean isNorwegian(Form form) {
    return form.language() == Language.BOKMAAL || form.language() == Language.NYNORSK;
  }

  private static String printed(Form form, PartOfSpeech pos) {
    return pos == PartOfSpeech.ABBR ? form.text() : form.text().toLowerCase(Locale.ROOT);
  }

  private static OcrRisk of(String form, Set<String> own) {
    Misreadings table = Misreadings.shipped();
    double sound = 1;
    double likeliest = 0;
    String readAs = "";
    for (String word : form.split("[ -]+", -1)) {
      double hidden = 0;
      for (Map.Entry<String, Double> reading : table.of(word).entrySet()) {
        if (!own.contains(reading.getKey()) && isWord(reading.getKey())) {
          hidden += reading.getValue();
          if (reading.getValue() > likeliest) {
            likeliest = reading.getValue();
            readAs = reading.getKey();
          }
        }
      }
      sound *= 1 - hidden;
    }
    String letters = table.lettersAtRisk(form);
    return new OcrRisk(form, letters, table.anyLetter(form), 1 - sound, readAs);
  }

  /** The words that the repair leaves alone where they are read. */
  private static boolean isWord(String text) {
    WordList words = LanguageData.shipped().words();
    int word = words.automaton().indexOf(text);
    return word >= 0 && words.isNorwegian(word) && !words.isPart(word) && !words.isName(word);
  }
}
