package no.samlese.run;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.samlese.annotate.Annotator;
import no.samlese.clean.Cleaner;
import no.samlese.context.ContextCoder;
import no.samlese.match.Matcher;
import no.samlese.store.DocumentFacts;
import no.samlese.store.FactExtractor;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.ExtractedDocument;
import no.samlese.text.Hit;

/**
 * The way of one document from its text to its facts: a pure function, safe for use by several
 * threads at once.
 *
 * @param cleaner repairs the text
 * @param annotator finds sentences and words
 * @param matcher finds terms
 * @param coder says what is said about them
 */
public record DocumentPipeline(
    Cleaner cleaner, Annotator annotator, Matcher matcher, ContextCoder coder) {
  public DocumentPipeline {
    requireNonNull(cleaner);
    requireNonNull(annotator);
    requireNonNull(matcher);
    requireNonNull(coder);
  }

  /** The coded document: every stage but the last. */
  public CodedDocument code(ExtractedDocument document, StageClock clock) {
    CleanDocument clean = clock.time("clean", () -> cleaner.clean(document));
    AnnotatedDocument annotated = clock.time("annotate", () -> annotator.annotate(clean));
    List<Hit> hits = clock.time("match", () -> matcher.match(annotated));
    return clock.time("context", () -> coder.code(annotated, hits));
  }

  public DocumentFacts facts(ExtractedDocument document, StageClock clock) {
    CodedDocument coded = code(document, clock);
    return clock.time("facts", () -> FactExtractor.facts(coded));
  }
}
