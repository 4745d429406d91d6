package no.samlese.match;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.samlese.lexicon.Exclusion;
import no.samlese.lexicon.Lexicons;
import no.samlese.lexicon.Place;
import no.samlese.lexicon.Sample;
import no.samlese.lexicon.Term;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.Hit;

/**
 * Runs the examples and counterexamples of lexicons through the matcher: the examples must have a
 * hit of their term, the counterexamples must not. A sentence of an exclusion is tried with the
 * terms that name it: in its examples none of them is hit, in its counterexamples one is.
 *
 * @param annotate how a text becomes sentences and tokens
 */
public record LexiconCheck(Function<CleanDocument, AnnotatedDocument> annotate) {
  public LexiconCheck {
    requireNonNull(annotate);
  }

  /**
   * A sentence that did not come out as its author means.
   *
   * @param place where it is written
   * @param subject id of the term or exclusion it belongs to
   * @param sample the sentence
   * @param found ids of the terms that were hit in it
   */
  public record Failure(Place place, String subject, Sample sample, List<String> found) {
    public Failure {
      found = List.copyOf(found);
    }

    /** What was expected and what came, on one line. */
    @Override
    public String toString() {
      return place.file()
          + ':'
          + place.line()
          + ": "
          + subject
          + (sample.expected() ? " was not found in \"" : " was found in \"")
          + sample.text()
          + "\"; found "
          + (found.isEmpty() ? "nothing" : String.join(", ", found));
    }
  }

  /**
   * What came of all sentences.
   *
   * @param samples how many were tried
   * @param failures those that failed
   */
  public record Result(int samples, List<Failure> failures) {
    public Result {
      failures = List.copyOf(failures);
    }
  }

  /** Tries all sentences of all lexicons. */
  public Result run(Lexicons lexicons) {
    Matcher matcher = new Matcher(lexicons);
    List<Failure> failures = new ArrayList<>();
    int samples = 0;
    for (Term term : lexicons.terms()) {
      samples += term.samples().size();
      for (Sample sample : term.samples()) {
        attempt(matcher, term.id(), List.of(term.id()), sample, failures);
      }
    }
    for (Exclusion exclusion : lexicons.exclusions().values()) {
      List<String> users =
          lexicons.terms().stream()
              .filter(term -> term.unless().contains(exclusion.id()))
              .map(Term::id)
              .toList();
      if (users.isEmpty()) {
        continue;
      }
      samples += exclusion.samples().size();
      for (Sample sample : exclusion.samples()) {
        attempt(matcher, exclusion.id(), users, sample, failures);
      }
    }
    return new Result(samples, failures);
  }

  private void attempt(
      Matcher matcher, String subject, List<String> terms, Sample sample, List<Failure> failures) {
    // The language is known from the lexicon; one sentence is little to tell it by.
    AnnotatedDocument document =
        annotate.apply(CleanDocument.ofText(sample.text())).inLanguage(sample.language());
    List<String> found = matcher.match(document).stream().map(Hit::termId).distinct().toList();
    boolean hit = terms.stream().anyMatch(found::contains);
    if (hit != sample.expected()) {
      failures.add(new Failure(sample.place(), subject, sample, found));
    }
  }
}
