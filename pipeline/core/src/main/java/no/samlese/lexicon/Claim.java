package no.samlese.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A statement that holds of a document or municipality or not, and what shows it.
 *
 * @param id kebab-case
 * @param title language code to the statement
 * @param topic heading of the report under which it stands
 * @param source where the question comes from
 * @param kind how it is told
 * @param evidence for {@link Kind#EVIDENCE}: any of these shows it
 * @param least pieces of evidence needed
 * @param code for {@link Kind#DOMINANT}: the code whose commonest value is told
 * @param of beginnings of categories: whose hits the other kinds look at
 * @param than for {@link Kind#INSTEAD}: beginnings of categories that are outnumbered
 * @param requires for {@link Kind#DERIVED}: claims that must hold
 * @param lacks for {@link Kind#DERIVED}: claims that must not
 * @param place where it is written
 */
public record Claim(
    String id,
    Map<String, String> title,
    String topic,
    List<String> source,
    Kind kind,
    List<ClaimEvidence> evidence,
    int least,
    String code,
    List<String> of,
    List<String> than,
    List<String> requires,
    List<String> lacks,
    Place place) {
  /** How a claim is told. */
  public enum Kind {
    /** Hits or words show it. */
    EVIDENCE,
    /** The commonest value of a code among the hits, if it is more than half of the values. */
    DOMINANT,
    /** Hits of two or more of the categories stand in one paragraph. */
    TOGETHER,
    /** Two or more of the categories each have the least number of hits. */
    MIXED,
    /** Hits of some categories outnumber those of others five to one. */
    INSTEAD,
    /** It follows from other claims. */
    DERIVED
  }

  public Claim {
    requireNonNull(id);
    title = Map.copyOf(title);
    requireNonNull(topic);
    source = List.copyOf(source);
    requireNonNull(kind);
    evidence = List.copyOf(evidence);
    requireNonNull(code);
    of = List.copyOf(of);
    than = List.copyOf(than);
    requires = List.copyOf(requires);
    lacks = List.copyOf(lacks);
    requireNonNull(place);
  }
}
