package no.samlese.context;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import no.samlese.lexicon.Code;
import no.samlese.lexicon.CodeValue;
import no.samlese.lexicon.Place;
import no.samlese.lexicon.Sample;
import no.samlese.text.CodedDocument;
import no.samlese.text.CodedHit;
import no.samlese.text.Language;
import no.samlese.text.Span;

/**
 * Runs the examples and counterexamples of codes: the hit between double brackets must have the
 * value in its examples, and must not in its counterexamples.
 *
 * @param code how a sentence becomes coded hits
 */
public record CodeCheck(BiFunction<String, Language, CodedDocument> code) {
  private static final String OPEN = "[[";
  private static final String CLOSE = "]]";

  public CodeCheck {
    requireNonNull(code);
  }

  /**
   * A sentence that did not come out as its author means.
   *
   * @param place where it is written
   * @param message what was expected and what came
   */
  public record Failure(Place place, String message) {
    @Override
    public String toString() {
      return place.file() + ':' + place.line() + ": " + message;
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

  /** Tries the sentences of all codes. */
  public Result run(List<Code> codes) {
    List<Failure> failures = new ArrayList<>();
    int samples = 0;
    for (Code rule : codes) {
      for (CodeValue value : rule.values()) {
        for (Sample sample : value.samples()) {
          samples++;
          attempt(rule, value, sample, failures);
        }
      }
    }
    return new Result(samples, failures);
  }

  private void attempt(Code rule, CodeValue value, Sample sample, List<Failure> failures) {
    String text = sample.text().replace(OPEN, "").replace(CLOSE, "");
    int start = sample.text().indexOf(OPEN);
    int end = sample.text().indexOf(CLOSE) - OPEN.length();
    String name = rule.name() + "=" + value.name();
    if (start < 0 || end < start) {
      failures.add(new Failure(sample.place(), name + ": no hit in [[ ]] in \"" + text + '"'));
      return;
    }
    Span marked = new Span(start, end);
    List<CodedHit> hits =
        code.apply(text, sample.language()).hits().stream()
            .filter(hit -> hit.hit().span().overlaps(marked))
            .toList();
    if (hits.isEmpty()) {
      failures.add(
          new Failure(sample.place(), name + ": no term is found there in \"" + text + '"'));
      return;
    }
    boolean has = hits.stream().anyMatch(hit -> hasValue(hit, rule, value));
    if (has != sample.expected()) {
      String said = hits.get(0).codes().getOrDefault(rule.name(), "nothing");
      failures.add(
          new Failure(
              sample.place(),
              name + (has ? " is told of \"" : " is not told of \"") + text + "\", but " + said));
    }
  }

  private static boolean hasValue(CodedHit hit, Code rule, CodeValue value) {
    String values = hit.codes().getOrDefault(rule.name(), "");
    return Arrays.asList(values.split(Pattern.quote(Code.SEPARATOR))).contains(value.name());
  }
}
