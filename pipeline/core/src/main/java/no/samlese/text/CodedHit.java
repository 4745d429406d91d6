package no.samlese.text;

import static java.util.Objects.requireNonNull;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A hit with what is said about it.
 *
 * @param hit the hit
 * @param codes name of a context code to its value; a code that is not said is absent
 */
public record CodedHit(Hit hit, SortedMap<String, String> codes) {
  public CodedHit {
    requireNonNull(hit);
    codes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(codes));
  }
}
