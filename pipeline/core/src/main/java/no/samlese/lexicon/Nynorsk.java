package no.samlese.lexicon;

import static no.samlese.lexicon.Endings.cut;
import static no.samlese.lexicon.Endings.endsDoubled;
import static no.samlese.lexicon.Endings.endsWithAny;
import static no.samlese.lexicon.Endings.isVowel;

import java.util.Set;

/**
 * Inflection of Nynorsk. The gender in a lexicon is that of the Bokmål form, so nouns that are not
 * neuter get both the masculine and the feminine endings, and endings that tell the gender go
 * first: {@code verkstad} is masculine though {@code verksted} is neuter.
 */
final class Nynorsk implements Paradigm {
  private static final int IMPERATIVE_STEM = 6;

  @Override
  public Set<String> noun(String lemma, PartOfSpeech gender) {
    Endings forms = new Endings(lemma);
    if (endsWithAny(lemma, "ing", "heit")) {
      forms.add(lemma, "a", "ar", "ane", "en", "er", "ene");
    } else if (endsWithAny(lemma, "nad", "stad")) {
      forms.add(lemma, "en", "ar", "ane", "er", "ene");
    } else if (gender == PartOfSpeech.NOUN_N) {
      neuter(lemma, forms);
    } else if (lemma.endsWith("e")) {
      forms.add(lemma, "n", "r", "ne").add(cut(lemma, 1), "a", "ar", "ane");
    } else if (lemma.endsWith("el")) {
      forms.add(lemma, "en").add(cut(lemma, 2), "lar", "lane", "ler", "lene");
    } else {
      forms.add(lemma, "en", "ar", "ane", "er", "ene");
      if (gender == PartOfSpeech.NOUN_F) {
        forms.add(lemma, "a");
      }
    }
    return forms.genitives().forms();
  }

  private static void neuter(String lemma, Endings forms) {
    if (lemma.endsWith("e")) {
      forms.add(lemma, "t", "r", "ne").add(cut(lemma, 1), "a");
    } else if (lemma.endsWith("um")) {
      forms.add(lemma, "et").add(cut(lemma, 2), "et", "a", "ene");
    } else if (lemma.endsWith("er")) {
      forms.add(lemma, "et", "a").add(cut(lemma, 2), "ret", "ra");
    } else {
      forms.add(lemma, "et", "a", "ene");
    }
  }

  @Override
  public Set<String> verb(String infinitive) {
    Endings forms = new Endings(infinitive);
    if (IrregularVerbs.add(infinitive, true, forms)) {
      return forms.forms();
    }
    if (!endsWithAny(infinitive, "e", "a")) {
      return forms.add(infinitive, "r", "dde", "dd", "ast").forms();
    }
    String stem = cut(infinitive, 1);
    String hard = stem.endsWith("j") ? cut(stem, 1) : stem;
    forms.add(stem, "e", "a", "ar", "ast");
    if (endsWithAny(stem, "ei", "øy")) {
      // Not leite, leide, leid: to search, to be tired of.
      return forms.add(stem, "er", "est", "dde", "tt").forms();
    }
    forms.add(hard, "er", "est", "te", "t");
    if (endsWithAny(stem, "v", "g")) {
      forms.add(stem, "de", "d");
    }
    if (endsDoubled(stem)) {
      forms.add(cut(stem, 1), "te", "t", "de");
    }
    if (stem.length() >= IMPERATIVE_STEM && !stem.endsWith("l")) {
      forms.add(hard, "");
    }
    return forms.forms();
  }

  @Override
  public Set<String> adjective(String lemma) {
    Endings forms = new Endings(lemma);
    attributive(lemma).forEach(form -> forms.add(form, ""));
    if (!isVowel(lemma.charAt(lemma.length() - 1)) && !endsWithAny(lemma, "sk", "ert")) {
      forms.add(lemma, "are", "ast", "aste");
    }
    return forms.forms();
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
    if (lemma.endsWith("el")) {
      return forms.add(lemma, "t", "e").add(cut(lemma, 2), "le").forms();
    }
    if (lemma.endsWith("en")) {
      return forms.add(cut(lemma, 1), "").add(lemma, "t").add(cut(lemma, 2), "ne").forms();
    }
    if (lemma.endsWith("sam")) {
      return forms.add(lemma, "t", "me").forms();
    }
    return endsWithAny(lemma, "sk", "leg", "t")
        ? forms.add(lemma, "e").forms()
        : forms.add(lemma, "t", "e").forms();
  }
}
