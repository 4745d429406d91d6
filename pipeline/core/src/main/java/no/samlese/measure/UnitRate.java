package no.samlese.measure;

import java.util.ArrayList;
import java.util.List;
import no.samlese.statistics.BlockBootstrap;
import no.samlese.statistics.BlockRate;
import no.samlese.statistics.Dispersion;
import no.samlese.statistics.Interval;
import no.samlese.statistics.Proportion;

/**
 * How often a feature stands in a unit, with how sure that is.
 *
 * @param unit where it was counted
 * @param feature what was counted
 * @param rate hits and words, with the variance that the blocks show
 * @param interval of hits per word, 95 %; null if there are too few blocks
 * @param over what the interval says something of
 * @param sentencesWith sentences with at least one hit
 * @param paragraphsWith paragraphs with at least one hit
 * @param documentsWith documents with at least one hit
 * @param presence interval of the share of documents with a hit
 * @param dispersion over documents, or over sections of one document
 */
public record UnitRate(
    UnitCounts unit,
    String feature,
    BlockRate rate,
    Interval interval,
    Uncertainty over,
    int sentencesWith,
    int paragraphsWith,
    int documentsWith,
    Interval presence,
    Dispersion dispersion) {
  /** Documents from which on they are the blocks of the interval, and not their paragraphs. */
  static final int ENOUGH_DOCUMENTS = 10;

  /** Words of a section over which the dispersion within one document is taken. */
  private static final int SECTION_WORDS = 500;

  /** What an interval says something of. */
  public enum Uncertainty {
    /** How evenly one document speaks: nothing on what other documents of the unit would say. */
    WITHIN_DOCUMENT,
    /** How evenly a few documents speak. */
    WITHIN_DOCUMENTS,
    /** How alike the documents of the unit are. */
    BETWEEN_DOCUMENTS
  }

  /**
   * The rates of all units, one list a unit, in order; on all processors, with the same figures on
   * any number of them.
   *
   * @param seed of the random numbers of the intervals
   */
  public static List<List<UnitRate>> of(Counts counts, long seed) {
    return counts.units().parallelStream().map(unit -> of(unit, counts.features(), seed)).toList();
  }

  /**
   * The rates of a unit.
   *
   * @param seed of the random numbers of the intervals, together with the documents of the unit
   */
  public static List<UnitRate> of(UnitCounts unit, List<String> features, long seed) {
    boolean byDocument = unit.documentIds().size() >= ENOUGH_DOCUMENTS;
    int[] words = byDocument ? unit.wordsOfDocuments() : unit.wordsOfParagraphs();
    int[][] hits = new int[features.size()][];
    for (int i = 0; i < hits.length; i++) {
      String feature = features.get(i);
      hits[i] = byDocument ? unit.hitsOfDocuments(feature) : unit.hitsOfParagraphs(feature);
    }
    Interval[] intervals =
        BlockBootstrap.intervals(words, hits, seed ^ unit.documentIds().hashCode());
    List<UnitRate> rates = new ArrayList<>();
    for (int i = 0; i < hits.length; i++) {
      BlockRate rate = BlockRate.of(words, hits[i]);
      rates.add(of(unit, features.get(i), rate, intervals[i]));
    }
    return rates;
  }

  /** The same rate, told of a unit with the same paragraphs. */
  UnitRate of(UnitCounts other) {
    return new UnitRate(
        other,
        feature,
        rate,
        interval,
        over,
        sentencesWith,
        paragraphsWith,
        documentsWith,
        presence,
        dispersion);
  }

  private static UnitRate of(UnitCounts unit, String feature, BlockRate rate, Interval interval) {
    FeatureHits hits = unit.hits(feature);
    int documents = unit.documentIds().size();
    int with = 0;
    for (int n : unit.hitsOfDocuments(feature)) {
      with += n > 0 ? 1 : 0;
    }
    return new UnitRate(
        unit,
        feature,
        rate,
        interval,
        uncertainty(documents),
        hits.sentencesWith(),
        hits.paragraphs().length,
        with,
        Proportion.wilson(with, documents),
        dispersion(unit, feature));
  }

  private static Uncertainty uncertainty(int documents) {
    if (documents == 1) {
      return Uncertainty.WITHIN_DOCUMENT;
    }
    return documents < ENOUGH_DOCUMENTS
        ? Uncertainty.WITHIN_DOCUMENTS
        : Uncertainty.BETWEEN_DOCUMENTS;
  }

  private static Dispersion dispersion(UnitCounts unit, String feature) {
    if (unit.documentIds().size() > 1) {
      return Dispersion.of(unit.wordsOfDocuments(), unit.hitsOfDocuments(feature));
    }
    int[] sections = Parts.sections(unit.wordsOfParagraphs(), SECTION_WORDS);
    int parts = Parts.count(sections);
    return Dispersion.of(
        Parts.sums(unit.wordsOfParagraphs(), sections, parts),
        Parts.sums(unit.hitsOfParagraphs(feature), sections, parts));
  }
}
