package no.samlese.context;

import java.util.List;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Block;
import no.samlese.text.Hit;
import no.samlese.text.Sentence;
import no.samlese.text.Token;
import no.samlese.text.WordShingles;
import no.samlese.text.Zone;

/** What is told of a hit by the document around it: quotation, name, repetition. */
final class DocumentView {
  private static final int WORDS_OF_A_QUOTATION = 5;

  private final AnnotatedDocument document;
  private final QuotedSpans quoted;
  private WordShingles shingles;

  DocumentView(AnnotatedDocument document) {
    this.document = document;
    this.quoted = new QuotedSpans(document.clean(), WORDS_OF_A_QUOTATION);
  }

  /** Whether a hit stands in quotation marks with some words, or in a block quotation. */
  boolean isQuoted(Hit hit) {
    int block = document.sentences().get(hit.sentence()).block();
    return document.clean().blocks().get(block).zone() == Zone.QUOTATION
        || quoted.hold(block, hit.span());
  }

  /**
   * Whether a hit is written as a name: with a capital letter inside a sentence that its lexicon
   * does not ask for, or in short quotation marks that begin with one.
   */
  boolean isNamed(Hit hit, SentenceView view) {
    return NamedHits.isNamed(hit, view)
        || quoted.holdShortName(view.sentence().block(), hit.span());
  }

  /** Whether ten words in a row with the hit stand elsewhere in the document. */
  boolean isRepeated(Hit hit) {
    if (shingles == null) {
      shingles = shingles();
    }
    return shingles.isRepeated(hit.span());
  }

  private WordShingles shingles() {
    List<Block> blocks = document.clean().blocks();
    WordShingles.Builder builder = new WordShingles.Builder();
    int block = -1;
    for (Sentence sentence : document.sentences()) {
      if (!blocks.get(sentence.block()).zone().counted()) {
        continue;
      }
      if (sentence.block() != block) {
        builder.endPassage();
        block = sentence.block();
      }
      for (Token token : sentence.tokens()) {
        if (token.isWord()) {
          builder.add(token.norm(), token.span());
        }
      }
    }
    return builder.build();
  }
}
