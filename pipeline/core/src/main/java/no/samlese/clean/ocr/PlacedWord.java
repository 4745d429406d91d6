package no.samlese.clean.ocr;

import no.samlese.language.RunningText.Kind;

/** A piece of a text in its place, with its readings and what is known of them so far. */
final class PlacedWord {
  int start;
  int end;
  Kind kind;
  boolean starts;
  int gap;
  int stretch;
  boolean foreign;
  Candidate[] readings;
  int fixed;
  float[] posteriors;
}
