package no.samlese.syntax;

import java.util.Arrays;

/**
 * What a model is told of a half parsed sentence, as sums of names: the words at the top of the
 * stack and the next ones, alone and together, their outermost dependents, how many these are and
 * how far words stand apart (after Zhang and Nivre 2011).
 */
final class ParseFeatures {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int FARTHEST = 9;

  private final ParseWords words;
  private final ParseState state;
  private long[] sums = new long[96];
  private int size;
  private int kind;

  private ParseFeatures(ParseWords words, ParseState state) {
    this.words = words;
    this.state = state;
  }

  /** The features of a state. */
  static long[] of(ParseWords words, ParseState state) {
    ParseFeatures features = new ParseFeatures(words, state);
    features.alone();
    features.tags();
    features.pairs();
    features.dependents();
    features.relations();
    features.distances();
    return Arrays.copyOf(features.sums, features.size);
  }

  /** Adds a feature; its place in the order is its kind. */
  private void add(long a) {
    sums[size++] = ++kind * BASE + a;
  }

  private void add(long a, long b) {
    sums[size++] = (++kind * BASE + a) * BASE + b;
  }

  private void add(long a, long b, long c) {
    sums[size++] = ((++kind * BASE + a) * BASE + b) * BASE + c;
  }

  private void add(long a, long b, long c, long d) {
    sums[size++] = (((++kind * BASE + a) * BASE + b) * BASE + c) * BASE + d;
  }

  private long form(int word) {
    return words.form(word);
  }

  private long lemma(int word) {
    return words.lemma(word);
  }

  private long tag(int word) {
    return words.tag(word);
  }

  private int top() {
    return state.stack(0);
  }

  private int second() {
    return state.stack(1);
  }

  private int third() {
    return state.stack(2);
  }

  private int next() {
    return state.ahead(0);
  }

  private int later() {
    return state.ahead(1);
  }

  private int last() {
    return state.ahead(2);
  }

  private void alone() {
    for (int word : new int[] {top(), second(), next(), later()}) {
      add(form(word));
      add(lemma(word));
      add(tag(word));
      add(lemma(word), tag(word));
    }
    for (int word : new int[] {third(), last()}) {
      add(lemma(word));
      add(tag(word));
    }
  }

  private void tags() {
    long top = tag(top());
    long second = tag(second());
    long third = tag(third());
    long next = tag(next());
    long later = tag(later());
    add(top, next);
    add(second, top);
    add(second, next);
    add(next, later);
    add(top, next, later);
    add(second, top, next);
    add(third, second, top);
    add(top, next, later, tag(last()));
    add(second, top, next, later);
    add(third, second, top, next);
  }

  private void pairs() {
    pair(top(), next());
    pair(second(), top());
    add(lemma(second()), lemma(next()));
    add(lemma(third()), lemma(top()));
    add(form(second()), form(top()));
    add(form(top()), form(next()));
    add(lemma(second()), tag(top()), lemma(next()));
    add(lemma(second()), lemma(top()), tag(next()));
    add(lemma(top()), tag(next()), tag(later()));
    add(tag(top()), lemma(next()), lemma(later()));
    add(lemma(top()), lemma(next()), lemma(later()));
  }

  private void pair(int left, int right) {
    add(lemma(left), tag(left), lemma(right), tag(right));
    add(lemma(left), tag(left), tag(right));
    add(tag(left), lemma(right), tag(right));
    add(lemma(left), lemma(right));
  }

  private void dependents() {
    long top = tag(top());
    long second = tag(second());
    long next = tag(next());
    int topLeft = state.leftmost(top());
    int topRight = state.rightmost(top());
    int secondLeft = state.leftmost(second());
    int secondRight = state.rightmost(second());
    int nextLeft = state.leftmost(next());
    add(top, tag(topLeft), next);
    add(top, tag(topRight), next);
    add(top, next, tag(nextLeft));
    add(second, tag(secondRight), top);
    add(second, tag(secondLeft), top);
    add(second, top, tag(topLeft));
    add(second, top, tag(topRight));
    add(top, tag(topLeft), tag(state.secondLeft(top())));
    add(top, tag(topRight), tag(state.secondRight(top())));
    add(second, tag(secondRight), tag(state.secondRight(second())));
    add(next, tag(nextLeft), tag(state.secondLeft(next())));
    add(lemma(second()), top, lemma(topRight), next);
    add(second, lemma(top()), lemma(topRight));
    add(lemma(second()), second, lemma(topRight), lemma(top()));
    for (int word : new int[] {topLeft, topRight, secondLeft, secondRight, nextLeft}) {
      add(lemma(word), relation(word));
    }
  }

  private void relations() {
    long topLeft = relation(state.leftmost(top()));
    long topRight = relation(state.rightmost(top()));
    long secondLeft = relation(state.leftmost(second()));
    long secondRight = relation(state.rightmost(second()));
    long topRightBefore = relation(state.secondRight(top()));
    long secondRightBefore = relation(state.secondRight(second()));
    add(tag(top()), topLeft, topRight);
    add(tag(second()), secondLeft, secondRight);
    add(tag(next()), relation(state.leftmost(next())), relation(state.secondLeft(next())));
    add(tag(second()), secondRight, secondRightBefore, tag(top()));
    add(tag(top()), topRight, topRightBefore, tag(next()));
    add(lemma(second()), secondLeft, secondRight, tag(top()));
    add(lemma(top()), topRight, tag(next()));
  }

  private long relation(int word) {
    return word < 0 ? 0 : 1 + state.relation(word);
  }

  private void distances() {
    long ahead = distance(top(), next());
    long between = distance(second(), top());
    add(lemma(top()), ahead);
    add(tag(top()), ahead);
    add(lemma(next()), ahead);
    add(tag(next()), ahead);
    add(tag(top()), tag(next()), ahead);
    add(lemma(top()), lemma(next()), ahead);
    add(tag(second()), tag(top()), between);
    add(lemma(second()), lemma(top()), between);
    for (int word : new int[] {top(), second(), next()}) {
      long number = Math.min(state.lefts(word), 3) * 8L + Math.min(state.rights(word), 4);
      add(lemma(word), number);
      add(tag(word), number);
    }
  }

  private static long distance(int left, int right) {
    return left < 0 || right < 0 ? 0 : Math.min(right - left, FARTHEST);
  }
}
