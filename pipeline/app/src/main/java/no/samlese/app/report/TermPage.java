package no.samlese.app.report;

import java.util.List;
import java.util.Set;

/**
 * The page of a term.
 *
 * @param category its first category; null if the tables do not hold it
 * @param also other categories that it may signal
 * @param references keys of sources that the method page lists
 * @param uses the municipalities that use it, at most {@link #USES}
 * @param users their number
 */
public record TermPage(
    Site site,
    Term term,
    Category category,
    List<Category> also,
    Set<String> references,
    List<TermUse> uses,
    int users,
    List<Collocate> collocates,
    Kwic kwic) {
  /** Municipalities shown at most. */
  static final int USES = 100;

  public List<String> sources() {
    return List.of(term.sources().split(" ")).stream().filter(references::contains).toList();
  }
}
