package no.samlese.lexicon;

import java.util.Set;

/** The inflection of single words in one language. */
interface Paradigm {
  /** All forms of a noun, the word itself first. */
  Set<String> noun(String lemma, PartOfSpeech gender);

  /** All forms of a verb, the infinitive first. */
  Set<String> verb(String infinitive);

  /** All forms of an adjective, the word itself first. */
  Set<String> adjective(String lemma);

  /**
   * Forms that an adjective takes before a noun: the word itself, neuter, plural and definite.
   * Words that do not inflect there are returned alone.
   */
  Set<String> attributive(String lemma);
}
