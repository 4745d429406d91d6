package no.samlese.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;

/**
 * Cuts a block of text into words, numbers and marks.
 *
 * <p>CoreNLP's tokenizer does the work, since it was the best of those measured on Norwegian; what
 * it knows of English abbreviations and not of Norwegian ones is put right by {@link TokenRepair}.
 */
final class WordTokenizer {
  private static final String OPTIONS =
      "ptb3Escaping=false,splitHyphenated=false,splitAssimilations=false,untokenizable=noneKeep";

  private final TokenRepair repair;

  WordTokenizer(TokenRepair repair) {
    this.repair = repair;
  }

  /** The tokens of a block, in order, as spans of the whole text; none holds white space. */
  List<Span> tokenize(String text, Span block) {
    List<Span> tokens = new ArrayList<>();
    var tokenizer =
        new PTBTokenizer<>(
            new StringReader(block.of(text)), new CoreLabelTokenFactory(true), OPTIONS);
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      addWithoutSpace(
          text, block.start() + label.beginPosition(), block.start() + label.endPosition(), tokens);
    }
    return repair.repair(text, tokens);
  }

  /** Fractions and telephone numbers may come with spaces inside: these part tokens here. */
  private static void addWithoutSpace(String text, int start, int end, List<Span> tokens) {
    int from = -1;
    for (int i = start; i < end; i++) {
      boolean blank = Blank.at(text, i);
      if (blank && from >= 0) {
        tokens.add(new Span(from, i));
        from = -1;
      } else if (!blank && from < 0) {
        from = i;
      }
    }
    if (from >= 0) {
      tokens.add(new Span(from, end));
    }
  }
}
