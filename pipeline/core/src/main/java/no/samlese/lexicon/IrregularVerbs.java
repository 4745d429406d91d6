package no.samlese.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strong and irregular Norwegian verbs that compounds are made of: {@code delta}, {@code
 * myndiggjøre}, {@code konkurranseutsette}. A verb whose end is one of these takes its forms.
 */
final class IrregularVerbs {
  private static final Map<String, List<String>> BOKMAAL =
      Map.ofEntries(
          verb("ta", "tar tok tatt tas takende tagende"),
          verb("gå", "går gikk gått gås gående"),
          verb("få", "får fikk fått fås"),
          verb("stå", "står stod sto stått stående"),
          verb("gi", "gir ga gav gitt gis givende"),
          verb("se", "ser så sett sees"),
          verb("gjøre", "gjør gjorde gjort gjorte gjøres gjørende"),
          verb("sette", "setter satte satt settes settende"),
          verb("legge", "legger la lagt lagte legges leggende"),
          verb("bringe", "bringer brakte brakt bringes bringende"),
          verb("velge", "velger valgte valgt velges velgende"),
          verb("holde", "holder holdt holdte holdes holdende"),
          verb("drive", "driver drev drevet drives drivende"),
          verb("skrive", "skriver skrev skrevet skrives skrivende"),
          verb("bære", "bærer bar båret bæres bærende"),
          verb("finne", "finner fant funnet finnes finnende"),
          verb("binde", "binder bandt bundet bindes bindende"),
          verb("dra", "drar drog dro dratt dras"),
          verb("spørre", "spør spurte spurt spørres spørrende"));

  private static final Map<String, List<String>> NYNORSK =
      Map.ofEntries(
          verb("ta", "tek tar tok teke tatt takast takande"),
          verb("gå", "går gjekk gått gåande"),
          verb("få", "får fekk fått fåast"),
          verb("stå", "står stod stått ståande"),
          verb("gje", "gjev gir gav gjeve gitt gjevast"),
          verb("gi", "gir gav gitt givast"),
          verb("sjå", "ser såg sett sjåast"),
          verb("gjere", "gjer gjorde gjort gjorte gjerast gjerande"),
          verb("setje", "set sette sett setjast setjande"),
          verb("sette", "set sette sett settast settande"),
          verb("leggje", "legg la lagt leggjast"),
          verb("legge", "legg la lagt leggast"),
          verb("velje", "vel valde valt veljast"),
          verb("velge", "vel valde valt velgast"),
          verb("halde", "held heldt halde haldast haldande"),
          verb("drive", "driv dreiv drive drivast drivande"),
          verb("skrive", "skriv skreiv skrive skrivast"),
          verb("bere", "ber bar bore berast berande"),
          verb("finne", "finn fann funne finnast"),
          verb("dra", "drar dreg drog drege dratt"));

  /** Ends that are stems of regular verbs far more often: {@code møte}, {@code lede}. */
  private static final Set<String> WHOLE_OR_COMPOUND_ONLY = Set.of("ta", "gi", "se", "få");

  private IrregularVerbs() {}

  /** Adds the forms of the longest verb that this one ends with; says whether there is one. */
  static boolean add(String infinitive, boolean nynorsk, Endings to) {
    Map<String, List<String>> verbs = nynorsk ? NYNORSK : BOKMAAL;
    for (int i = 0; i < infinitive.length() - 1; i++) {
      String end = infinitive.substring(i);
      List<String> forms = verbs.get(end);
      if (forms != null && (i == 0 || !WHOLE_OR_COMPOUND_ONLY.contains(end) || isPrefix(i))) {
        forms.forEach(
            form -> to.add(infinitive.substring(0, infinitive.length() - end.length()), form));
        return true;
      }
    }
    return false;
  }

  private static boolean isPrefix(int length) {
    return length >= 2;
  }

  private static Map.Entry<String, List<String>> verb(String infinitive, String forms) {
    return Map.entry(infinitive, List.of(forms.split(" ")));
  }
}
