package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * One vocabulary: a file of categories and terms.
 *
 * @param name short name, the same as the file's
 * @param version semantic version
 * @param title title for readers, by language code
 * @param main whether reports compare it first; the others are company to these
 * @param sources key to bibliographic reference
 * @param categories in the order of the file
 * @param terms in the order of the file
 * @param file name of the file, as the user knows it
 */
public record Lexicon(
    String name,
    String version,
    Map<String, String> title,
    boolean main,
    Map<String, String> sources,
    List<Category> categories,
    List<Term> terms,
    String file) {
  public Lexicon {
    requireNonNull(name);
    requireNonNull(version);
    title = Map.copyOf(title);
    sources = Map.copyOf(sources);
    categories = List.copyOf(categories);
    terms = List.copyOf(terms);
    requireNonNull(file);
  }
}
