package no.samlese.concordance;

/** What a query has to hold in. */
public enum Within {
  SENTENCE,
  PARAGRAPH,
  DOCUMENT
}
