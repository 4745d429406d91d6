package no.samlese.app.report;

import java.util.List;
import java.util.Set;

/**
 * The page of a category.
 *
 * @param group its lexicon
 * @param references keys of sources that the method page lists
 * @param terms its terms, those with most hits first
 * @param rates one a municipality with words
 * @param partners categories in the same paragraphs, at most {@link #PARTNERS}
 * @param charts its drawings
 */
public record CategoryPage(
    Site site,
    Category category,
    CategoryGroup group,
    Set<String> references,
    CategorySummary summary,
    List<TermLine> terms,
    List<RateLine> rates,
    List<Collocate> collocates,
    List<PartnerLine> partners,
    Kwic kwic,
    List<Chart> charts) {
  /** Partners shown at most. */
  static final int PARTNERS = 40;

  private static final double PERCENT = 100;

  /** A term with its hits. */
  public record TermLine(Term term, int hits) {}

  /** A municipality with its rate. */
  public record RateLine(Municipality municipality, Rate rate) {}

  /** A partner with its category. */
  public record PartnerLine(Category category, Partner partner) {}

  public List<String> sources() {
    return List.of(category.sources().split(" ")).stream().filter(references::contains).toList();
  }

  public String percent(double share) {
    return site.integer(Math.round(share * PERCENT));
  }

  /** Terms with a hit. */
  public long termsFound() {
    return terms.stream().filter(line -> line.hits() > 0).count();
  }

  /** The term with most hits as readers call it. */
  public String topTerm() {
    return terms.stream()
        .map(TermLine::term)
        .filter(term -> term.id().equals(summary.topTerm()))
        .map(Term::label)
        .findFirst()
        .orElse(summary.topTerm());
  }
}
