package no.samlese.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.samlese.lexicon.ClaimEvidence;

/**
 * A counted hit as claims see it.
 *
 * @param codes name of a code to its values, joined
 */
record ClaimHit(
    String id,
    int block,
    int sentence,
    int page,
    String term,
    String category,
    Map<String, String> codes) {
  private static final Pattern BAR = Pattern.compile("\\|");

  ClaimHit {
    codes = Map.copyOf(codes);
  }

  boolean isOf(List<String> categories) {
    // A loop, since it runs for every hit and claim.
    for (String wanted : categories) {
      if (category.startsWith(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is what a piece of evidence asks for, but for its neighbours. */
  boolean fits(ClaimEvidence wanted) {
    return (wanted.categories().isEmpty() || isOf(wanted.categories()))
        && (wanted.terms().isEmpty() || wanted.terms().contains(term))
        && wanted.codes().entrySet().stream().allMatch(e -> has(e.getKey(), e.getValue()))
        && wanted.not().entrySet().stream().noneMatch(e -> has(e.getKey(), e.getValue()));
  }

  private boolean has(String code, List<String> values) {
    String joined = codes.getOrDefault(code, "");
    // Nearly all have one value, and millions are looked at.
    return joined.indexOf('|') < 0
        ? !joined.isEmpty() && values.contains(joined)
        : values(code).stream().anyMatch(values::contains);
  }

  /** The values of a code, without empty ones. */
  List<String> values(String code) {
    String joined = codes.getOrDefault(code, "");
    return joined.isEmpty() ? List.of() : Arrays.asList(BAR.split(joined));
  }
}
