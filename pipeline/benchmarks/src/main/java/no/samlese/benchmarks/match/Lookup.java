package no.samlese.benchmarks.match;

import java.util.List;
import no.samlese.text.AnnotatedDocument;

/** A program that looks up terms in texts, made ready step by step so that each can be timed. */
interface Lookup {
  String name();

  /** Gets the documents into the shape that the program works on; not timed. */
  void read(List<AnnotatedDocument> documents) throws Exception;

  /** Builds what the terms are looked up in. */
  void compile() throws Exception;

  /** Looks up all terms in all documents; the number of hits. */
  long match() throws Exception;
}
