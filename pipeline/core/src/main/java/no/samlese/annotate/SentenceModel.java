package no.samlese.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import no.samlese.text.Span;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** OpenNLP's sentence detector, with a model that threads share. */
final class SentenceModel {
  private final opennlp.tools.sentdetect.SentenceModel model;

  SentenceModel(InputStream in) throws IOException {
    this.model = new opennlp.tools.sentdetect.SentenceModel(in);
  }

  /** Where sentences end, as offsets from the start of the span. */
  BitSet ends(String text, Span block) {
    BitSet ends = new BitSet(block.length() + 1);
    // The detector keeps the probabilities of its last text: one for each call.
    for (var span : new SentenceDetectorME(model).sentPosDetect(block.of(text))) {
      ends.set(span.getEnd());
    }
    return ends;
  }
}
