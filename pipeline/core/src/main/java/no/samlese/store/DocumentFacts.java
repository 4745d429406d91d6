package no.samlese.store;

import java.util.List;

/**
 * All facts of one document: what the stages left of the tables come to. They depend on the bytes
 * of the file and the resources alone, not on its path or its neighbours.
 *
 * @param summary one row's worth of figures
 * @param pages one a page
 * @param blocks one a block
 * @param sentences one a sentence
 * @param edits one a change
 * @param hits one a hit, zones that are not counted among them
 * @param lemmas one a lemma and part of speech, counted zones alone
 * @param company one a node, lemma and part of speech, counted zones alone
 * @param problems what went less than well
 * @param account one a step from the words extracted to the words counted
 */
public record DocumentFacts(
    Summary summary,
    List<PageRow> pages,
    List<BlockRow> blocks,
    List<SentenceRow> sentences,
    List<EditRow> edits,
    List<HitRow> hits,
    List<LemmaRow> lemmas,
    List<CompanyRow> company,
    List<ProblemRow> problems,
    List<AccountRow> account) {
  public DocumentFacts {
    pages = List.copyOf(pages);
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
    edits = List.copyOf(edits);
    hits = List.copyOf(hits);
    lemmas = List.copyOf(lemmas);
    company = List.copyOf(company);
    problems = List.copyOf(problems);
    account = List.copyOf(account);
  }

  /**
   * What is said of the document as a whole.
   *
   * @param documentId short checksum
   * @param sha256 checksum of the file
   * @param mediaType kind of file
   * @param title title property
   * @param created date of creation property, ISO 8601, or empty
   * @param opening text of the first pages, from which municipality, kind and year are inferred
   * @param language language of most words
   * @param words words in the counts
   * @param wordsAll words in all zones
   * @param status label of the outcome
   */
  public record Summary(
      String documentId,
      String sha256,
      String mediaType,
      String title,
      String created,
      String opening,
      String language,
      int words,
      int wordsAll,
      String status) {}
}
