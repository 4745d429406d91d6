package no.samlese.run;

import java.util.ArrayList;
import java.util.List;
import no.samlese.annotate.Annotator;
import no.samlese.context.CodeCheck;
import no.samlese.context.ContextCoder;
import no.samlese.lexicon.Lexicons;
import no.samlese.match.LexiconCheck;
import no.samlese.match.Matcher;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.CodedDocument;
import no.samlese.text.Language;

/**
 * What came of trying lexicons and codes on the sentences that their authors wrote.
 *
 * @param samples how many sentences were tried
 * @param failures one line each: place, what was expected and what came
 */
public record LexiconTrial(int samples, List<String> failures) {
  public LexiconTrial {
    failures = List.copyOf(failures);
  }

  /** Tries all terms, exclusions and codes. */
  public static LexiconTrial of(Lexicons lexicons) {
    Annotator annotator = new Annotator();
    LexiconCheck.Result terms = new LexiconCheck(annotator::annotate).run(lexicons);
    CodeCheck.Result codes = codes(lexicons, annotator);
    List<String> failures = new ArrayList<>();
    terms.failures().forEach(failure -> failures.add(failure.toString()));
    codes.failures().forEach(failure -> failures.add(failure.toString()));
    return new LexiconTrial(terms.samples() + codes.samples(), failures);
  }

  private static CodeCheck.Result codes(Lexicons lexicons, Annotator annotator) {
    Matcher matcher = new Matcher(lexicons);
    ContextCoder coder = new ContextCoder(lexicons.codes());
    return new CodeCheck((text, language) -> coded(text, language, annotator, matcher, coder))
        .run(lexicons.codes());
  }

  private static CodedDocument coded(
      String text, Language language, Annotator annotator, Matcher matcher, ContextCoder coder) {
    AnnotatedDocument document =
        annotator.annotate(CleanDocument.ofText(text)).inLanguage(language);
    return coder.code(document, matcher.match(document));
  }
}
