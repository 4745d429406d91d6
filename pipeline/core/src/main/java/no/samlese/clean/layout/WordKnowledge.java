package no.samlese.clean.layout;

/** What is known of a language's words: the question that decides hyphens and split words. */
@FunctionalInterface
public interface WordKnowledge {
  /** Knows no word: decisions rest on the document's own vocabulary and on rules. */
  WordKnowledge NONE = word -> false;

  /**
   * Whether a word form is in use.
   *
   * @param lowerCaseWord letters only, lower case
   */
  boolean isKnown(String lowerCaseWord);
}
