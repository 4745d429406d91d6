package no.samlese.app.report;

/**
 * A category of a lexicon, in the language of the report.
 *
 * @param id such as {@code paradigm/npm}
 * @param lexicon name of its lexicon
 * @param main whether its lexicon is one of those compared first
 * @param label name for readers
 * @param definition what belongs here
 * @param definitionLanguage code of the language that the definition is written in
 * @param sources keys of sources, joined by blanks
 */
public record Category(
    String id,
    String lexicon,
    boolean main,
    String label,
    String definition,
    String definitionLanguage,
    String sources) {

  /** A name for links within a page. */
  public String anchor() {
    return Slugs.fold(id);
  }
}
