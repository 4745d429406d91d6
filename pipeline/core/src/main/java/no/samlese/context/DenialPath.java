package no.samlese.context;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The way from a hit up the tree of its sentence, with what was met on it: denials, and words that
 * turn a denial around (<i>ikke svekke X, fjerne hindre for X</i>).
 */
final class DenialPath {
  private final int first;
  private final int last;
  private final int head;
  private final boolean person;
  private final boolean definite;
  private final Set<Integer> counted = new HashSet<>();
  private int denials;
  private int turns;
  private int from = -1;
  private int depth;
  private boolean heavy;
  private boolean shared = true;
  private boolean apart;

  /**
   * Begins at a hit.
   *
   * @param first index of its first word
   * @param last index of its last word
   */
  DenialPath(DenialSyntax syntax, int first, int last) {
    this.first = first;
    this.last = last;
    this.head =
        IntStream.rangeClosed(first, last)
            .filter(word -> !holds(syntax.sentence().head(word)))
            .findFirst()
            .orElse(first);
    this.person = syntax.isPerson(head);
    this.definite = syntax.isDefinite(head);
  }

  /** Whether a word is of the hit. */
  boolean holds(int word) {
    return word >= first && word <= last;
  }

  /** The word of the hit that the others hang on. */
  int head() {
    return head;
  }

  int last() {
    return last;
  }

  /** Whether it is somebody, who is there whatever is denied of them. */
  boolean isPerson() {
    return person;
  }

  boolean isDefinite() {
    return definite;
  }

  /** Counts a denial. */
  void deny() {
    denials++;
  }

  /** Counts a denial by a word that must not be counted again. */
  void denyBy(int word) {
    denials++;
    counted.add(word);
  }

  void turn() {
    turns++;
  }

  void pass(int word) {
    counted.add(word);
  }

  boolean isCounted(int word) {
    return counted.contains(word);
  }

  /** Whether a denial was met so far. */
  boolean hasDenial() {
    return denials > 0;
  }

  /** Whether the hit is denied, when all is counted. */
  boolean isDenied() {
    return denials % 2 == 1 && turns % 2 == 0;
  }

  /** The word that one came up from, or -1. */
  int from() {
    return from;
  }

  /** How many complements and attributes lie between. */
  int depth() {
    return depth;
  }

  void goesOn(int word, boolean deeper) {
    from = word;
    depth += deeper ? 1 : 0;
  }

  /**
   * Whether a noun with a weight of its own lies between: what befalls it does not befall the hit.
   */
  boolean isHeavy() {
    return heavy;
  }

  void becomesHeavy() {
    heavy = true;
  }

  /** Whether what stands before the first of some coordinated words holds for this one too. */
  boolean isShared() {
    return shared;
  }

  /** Whether a coordinated verb with a denial of its own was passed. */
  boolean isApart() {
    return apart;
  }

  void setApart() {
    this.apart = true;
  }

  void setShared(boolean shared) {
    this.shared = shared;
  }
}
