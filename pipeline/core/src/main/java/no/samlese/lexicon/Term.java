package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One meaning that is searched for, with all its spellings.
 *
 * @param id unique among all lexicons
 * @param category the category it counts in by the strict measure
 * @param also other categories it may signal
 * @param facet side of the category that it shows, or empty
 * @param pos how its forms inflect
 * @param forms its spellings, the first Bokmål one first
 * @param compound where in compound words it counts
 * @param spread how far apart the words of its phrases may stand
 * @param unless names of the exclusions that drop a hit
 * @param source keys of the lexicon's sources
 * @param samples sentences it must and must not be found in
 * @param place where it is written
 */
public record Term(
    String id,
    String category,
    List<String> also,
    String facet,
    PartOfSpeech pos,
    List<Form> forms,
    CompoundUse compound,
    Spread spread,
    List<String> unless,
    List<String> source,
    List<Sample> samples,
    Place place) {
  public Term {
    requireNonNull(id);
    requireNonNull(category);
    also = List.copyOf(also);
    requireNonNull(facet);
    requireNonNull(pos);
    forms = List.copyOf(forms);
    requireNonNull(compound);
    requireNonNull(spread);
    unless = List.copyOf(unless);
    source = List.copyOf(source);
    samples = List.copyOf(samples);
    requireNonNull(place);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("the term " + id + " has no form");
    }
  }

  /** The form that stands for the term in tables. */
  public String lemma() {
    return forms.get(0).text();
  }
}
