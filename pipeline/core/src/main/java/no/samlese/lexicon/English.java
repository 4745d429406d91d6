package no.samlese.lexicon;

import static no.samlese.lexicon.Endings.cut;
import static no.samlese.lexicon.Endings.endsWithAny;
import static no.samlese.lexicon.Endings.isVowel;

import java.util.Set;

/** Simple inflection of English, British and American spelling alike. */
final class English implements Paradigm {
  @Override
  public Set<String> noun(String lemma, PartOfSpeech gender) {
    Endings forms = new Endings(lemma);
    int n = lemma.length();
    if (lemma.endsWith("y") && n > 1 && !isVowel(lemma.charAt(n - 2))) {
      forms.add(cut(lemma, 1), "ies");
    } else if (endsWithAny(lemma, "s", "x", "ch", "sh")) {
      forms.add(lemma, "es");
    } else {
      forms.add(lemma, "s");
    }
    return bothSpellings(forms);
  }

  @Override
  public Set<String> verb(String infinitive) {
    Endings forms = new Endings(infinitive);
    int n = infinitive.length();
    if (infinitive.endsWith("e")) {
      forms.add(infinitive, "s", "d").add(cut(infinitive, 1), "ing");
    } else if (infinitive.endsWith("y") && n > 1 && !isVowel(infinitive.charAt(n - 2))) {
      forms.add(cut(infinitive, 1), "ies", "ied", "ying");
    } else {
      forms.add(infinitive, endsWithAny(infinitive, "s", "x", "ch", "sh") ? "es" : "s");
      forms.add(infinitive, "ed", "ing");
    }
    return bothSpellings(forms);
  }

  @Override
  public Set<String> adjective(String lemma) {
    return bothSpellings(new Endings(lemma));
  }

  @Override
  public Set<String> attributive(String lemma) {
    return bothSpellings(new Endings(lemma));
  }

  private static Set<String> bothSpellings(Endings forms) {
    for (String form : Set.copyOf(forms.forms())) {
      forms.add(form.replace("isation", "ization").replace("ising", "izing"), "");
      forms.add(form.replace("ization", "isation").replace("izing", "ising"), "");
    }
    return forms.forms();
  }
}
