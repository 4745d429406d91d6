package no.samlese.lexicon;

import static no.samlese.lexicon.Endings.cut;
import static no.samlese.lexicon.Endings.endsDoubled;
import static no.samlese.lexicon.Endings.endsWithAny;
import static no.samlese.lexicon.Endings.isVowel;

import java.util.Set;

/** Simple inflection of Danish. */
final class Danish implements Paradigm {
  @Override
  public Set<String> noun(String lemma, PartOfSpeech gender) {
    Endings forms = new Endings(lemma);
    if (lemma.endsWith("e")) {
      forms.add(lemma, "n", "t", "r", "rne");
    } else if (lemma.endsWith("er")) {
      forms.add(lemma, "en", "e", "ne");
    } else {
      forms.add(lemma, "en", "et", "er", "e", "erne", "ene");
    }
    return forms.genitives().forms();
  }

  @Override
  public Set<String> verb(String infinitive) {
    Endings forms = new Endings(infinitive);
    if (!infinitive.endsWith("e")) {
      return forms.add(infinitive, "r", "ede", "et", "s").forms();
    }
    String stem = cut(infinitive, 1);
    forms.add(stem, "er", "es", "ede", "et", "te", "t", "ende");
    if (infinitive.endsWith("tage")) {
      forms.add(cut(stem, 2), "og", "aget");
    }
    if (endsDoubled(stem)) {
      forms.add(cut(stem, 1), "te", "t");
    }
    return forms.forms();
  }

  @Override
  public Set<String> adjective(String lemma) {
    Endings forms = new Endings(lemma);
    attributive(lemma).forEach(form -> forms.add(form, ""));
    return isVowel(lemma.charAt(lemma.length() - 1))
        ? forms.forms()
        : forms.add(lemma, "ere", "est", "este").forms();
  }

  @Override
  public Set<String> attributive(String lemma) {
    Endings forms = new Endings(lemma);
    if (isVowel(lemma.charAt(lemma.length() - 1))) {
      return forms.forms();
    }
    if (endsDoubled(lemma)) {
      return forms.add(cut(lemma, 1), "t").add(lemma, "e").forms();
    }
    return endsWithAny(lemma, "t")
        ? forms.add(lemma, "e").forms()
        : forms.add(lemma, "t", "e").forms();
  }
}
