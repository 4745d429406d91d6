package no.samlese.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import no.samlese.lexicon.Claim;

/**
 * Whether a claim holds.
 *
 * @param present whether it does
 * @param value what holds, for claims that have values; or empty
 */
record ClaimVerdict(boolean present, String value) {
  private static final double MAJORITY = 0.5;
  private static final int OUTNUMBERED = 5;

  /**
   * The verdict on a claim.
   *
   * @param findings what was found, by claim
   * @param before verdicts on the claims that do not derive from others
   */
  static ClaimVerdict of(
      Claim claim, Map<String, ClaimFinding> findings, Map<String, ClaimVerdict> before) {
    ClaimFinding found = findings.getOrDefault(claim.id(), ClaimFinding.NOTHING);
    return switch (claim.kind()) {
      case EVIDENCE, TOGETHER -> new ClaimVerdict(found.evidence() >= claim.least(), "");
      case DOMINANT -> dominant(claim, found);
      case MIXED -> mixed(claim, found);
      case INSTEAD -> instead(claim, found);
      case DERIVED ->
          new ClaimVerdict(
              all(claim.requires(), before, true) && all(claim.lacks(), before, false), "");
    };
  }

  private static boolean all(
      List<String> claims, Map<String, ClaimVerdict> verdicts, boolean present) {
    return claims.stream()
        .allMatch(id -> verdicts.containsKey(id) && verdicts.get(id).present() == present);
  }

  private static ClaimVerdict dominant(Claim claim, ClaimFinding found) {
    String shares = shares(found);
    return found.counts().entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(most -> found.evidence() >= claim.least())
        .map(most -> new ClaimVerdict(most.getValue() > MAJORITY * found.evidence(), shares))
        .orElse(new ClaimVerdict(false, shares));
  }

  private static ClaimVerdict mixed(Claim claim, ClaimFinding found) {
    long several = found.counts().values().stream().filter(n -> n >= claim.least()).count();
    return new ClaimVerdict(several > 1, shares(found));
  }

  private static ClaimVerdict instead(Claim claim, ClaimFinding found) {
    int of = found.counts().getOrDefault("of", 0);
    int than = found.counts().getOrDefault("than", 0);
    return new ClaimVerdict(of >= claim.least() && of > OUTNUMBERED * than, of + " : " + than);
  }

  /** The shares, largest first: {@code paradigm/npm 60 %, paradigm/npg 40 %}. */
  private static String shares(ClaimFinding found) {
    return found.counts().entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> String.format(Locale.ROOT, "%s %.0f %%", e.getKey(), share(e, found)))
        .collect(Collectors.joining(", "));
  }

  private static double share(Map.Entry<String, Integer> entry, ClaimFinding found) {
    return 100.0 * entry.getValue() / found.evidence();
  }
}
