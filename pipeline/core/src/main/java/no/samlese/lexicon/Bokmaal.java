package no.samlese.lexicon;

import static no.samlese.lexicon.Endings.cut;
import static no.samlese.lexicon.Endings.endsDoubled;
import static no.samlese.lexicon.Endings.endsWithAny;
import static no.samlese.lexicon.Endings.isVowel;

import java.util.Set;

/** Inflection of Bokmål. */
final class Bokmaal implements Paradigm {
  /** Shortest stem of which an imperative is made: shorter ones are other words ({@code led}). */
  private static final int IMPERATIVE_STEM = 6;

  @Override
  public Set<String> noun(String lemma, PartOfSpeech gender) {
    Endings forms = new Endings(lemma);
    if (gender == PartOfSpeech.NOUN_N) {
      neuter(lemma, forms);
    } else {
      common(lemma, forms);
      if (gender == PartOfSpeech.NOUN_F) {
        forms.add(lemma.endsWith("e") ? cut(lemma, 1) : lemma, "a");
      }
    }
    return forms.genitives().forms();
  }

  private static void common(String lemma, Endings forms) {
    if (lemma.endsWith("e")) {
      forms.add(lemma, "n", "r", "ne");
    } else if (lemma.endsWith("er")) {
      forms.add(lemma, "en", "e", "ne");
    } else if (lemma.endsWith("el")) {
      forms.add(lemma, "en", "er", "ene").add(cut(lemma, 2), "ler", "lene");
    } else if (endsWithAny(lemma, "am", "om", "um") && !lemma.endsWith("mm")) {
      forms.add(lemma + 'm', "en", "er", "ene");
    } else {
      forms.add(lemma, "en", "er", "ene");
    }
  }

  private static void neuter(String lemma, Endings forms) {
    if (lemma.endsWith("e")) {
      forms.add(lemma, "t", "r", "ne").add(cut(lemma, 1), "a");
    } else if (lemma.endsWith("er")) {
      forms.add(lemma, "et", "e", "ne").add(cut(lemma, 2), "ret", "re", "rene", "ra");
    } else if (lemma.endsWith("um")) {
      forms.add(lemma, "et").add(cut(lemma, 2), "et", "a", "er", "aene", "ene");
    } else if (endsWithAny(lemma, "am", "om")) {
      forms.add(lemma + 'm', "et", "er", "ene", "a");
    } else if (endsWithAny(lemma, "arbeid", "spill", "råd", "valg", "skudd")) {
      // No plural in -er, which would be the present of a verb: samarbeider, spiller.
      forms.add(lemma, "et", "ene", "a");
    } else {
      forms.add(lemma, "et", "er", "ene", "a");
    }
  }

  @Override
  public Set<String> verb(String infinitive) {
    Endings forms = new Endings(infinitive);
    if (IrregularVerbs.add(infinitive, false, forms)) {
      return forms.forms();
    }
    if (!infinitive.endsWith("e")) {
      return forms.add(infinitive, "r", "dde", "dd", "s").forms();
    }
    String stem = cut(infinitive, 1);
    forms.add(stem, "er", "es", "et", "a", "te", "t", "ede", "ete");
    if (endsWithAny(stem, "v", "g", "ei", "øy")) {
      forms.add(stem, "de", "d");
    }
    if (endsDoubled(stem)) {
      forms.add(cut(stem, 1), "te", "t", "de", "d");
    }
    if (stem.length() >= IMPERATIVE_STEM && !stem.endsWith("l")) {
      forms.add(stem, "");
    }
    return forms.forms();
  }

  @Override
  public Set<String> adjective(String lemma) {
    Endings forms = new Endings(lemma);
    attributive(lemma).forEach(form -> forms.add(form, ""));
    if (!isFixed(lemma) && !endsWithAny(lemma, "sk", "ert", "basert")) {
      forms.add(lemma, "ere", "est", "este");
      if (endsWithAny(lemma, "ig", "som")) {
        forms.add(lemma, lemma.endsWith("som") ? "mere" : "st", "ste");
      }
    }
    return forms.forms();
  }

  @Override
  public Set<String> attributive(String lemma) {
    Endings forms = new Endings(lemma);
    if (isFixed(lemma)) {
      return forms.forms();
    }
    if (lemma.endsWith("el") || lemma.endsWith("en")) {
      char last = lemma.charAt(lemma.length() - 1);
      return forms.add(lemma, "t").add(cut(lemma, 2), last + "e").forms();
    }
    if (endsDoubled(lemma)) {
      return forms.add(cut(lemma, 1), "t").add(lemma, "e").forms();
    }
    if (lemma.endsWith("som")) {
      return forms.add(lemma, "t", "me").forms();
    }
    return endsWithAny(lemma, "sk", "ig", "t")
        ? forms.add(lemma, "e").forms()
        : forms.add(lemma, "t", "e").forms();
  }

  /** Present participles, and words in vowels, have one form. */
  private static boolean isFixed(String lemma) {
    return isVowel(lemma.charAt(lemma.length() - 1));
  }
}
