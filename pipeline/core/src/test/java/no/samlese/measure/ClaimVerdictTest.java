package no.samlese.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samlese.lexicon.Claim;
import no.samlese.lexicon.ClaimEvidence;
import no.samlese.lexicon.Place;
import no.samlese.measure.ClaimFinder.BlockText;
import org.junit.jupiter.api.Test;

class ClaimVerdictTest {
  private static final Map<Integer, BlockText> TEXT =
      Map.of(0, new BlockText(3, 100, "kommunen skal  avgi makt til innbyggerne"));

  private static Claim claim(
      String id, Claim.Kind kind, List<ClaimEvidence> any, int least, List<String> of) {
    return new Claim(
        id,
        Map.of("nb", id),
        "strategy",
        List.of("x"),
        kind,
        any,
        least,
        "understanding",
        of,
        List.of("cocreation/samskaping"),
        List.of("urges"),
        List.of("led"),
        new Place("claims.yaml", 1, 1));
  }

  private static ClaimHit hit(String id, int block, String category, String... codes) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < codes.length; i += 2) {
      values.put(codes[i], codes[i + 1]);
    }
    return new ClaimHit(id, block, block, block + 1, "t." + id, category, values);
  }

  private static ClaimEvidence evidence(
      List<String> categories, Map<String, List<String>> not, List<String> near, String... words) {
    return new ClaimEvidence(
        categories, List.of(), Map.of(), not, near, "sentence", List.of(words));
  }

  private static ClaimVerdict verdict(Claim claim, List<ClaimHit> hits) {
    Map<String, ClaimFinding> found = new ClaimFinder(List.of(claim)).find("d", hits, TEXT);
    return ClaimVerdict.of(claim, found, Map.of());
  }

  @Test
  void a_denied_hit_is_no_evidence() {
    ClaimEvidence wanted =
        evidence(List.of("cocreation/"), Map.of("polarity", List.of("negated")), List.of());
    Claim claim = claim("c", Claim.Kind.EVIDENCE, List.of(wanted), 1, List.of());
    assertThat(verdict(claim, List.of(hit("1", 0, "cocreation/x", "polarity", "negated"))))
        .isEqualTo(new ClaimVerdict(false, ""));
    assertThat(verdict(claim, List.of(hit("1", 0, "cocreation/x"))).present()).isTrue();
  }

  @Test
  void what_must_be_near_is_another_hit_of_the_sentence() {
    ClaimEvidence wanted = evidence(List.of("cocreation/"), Map.of(), List.of("leadership/"));
    Claim claim = claim("c", Claim.Kind.EVIDENCE, List.of(wanted), 1, List.of());
    ClaimHit samskaping = hit("1", 0, "cocreation/x");
    assertThat(verdict(claim, List.of(samskaping, hit("2", 1, "leadership/x"))).present())
        .isFalse();
    assertThat(verdict(claim, List.of(samskaping, hit("2", 0, "leadership/x"))).present()).isTrue();
  }

  @Test
  void words_are_found_over_any_blanks_and_as_whole_words() {
    Claim power =
        claim(
            "c",
            Claim.Kind.EVIDENCE,
            List.of(evidence(List.of(), Map.of(), List.of(), "avgi makt")),
            1,
            List.of());
    assertThat(verdict(power, List.of()).present()).isTrue();
    Claim part =
        claim(
            "c",
            Claim.Kind.EVIDENCE,
            List.of(evidence(List.of(), Map.of(), List.of(), "vgi makt")),
            1,
            List.of());
    assertThat(verdict(part, List.of()).present()).isFalse();
  }

  @Test
  void the_first_alternative_gives_the_better_evidence() {
    ClaimEvidence named = evidence(List.of("leadership/rule"), Map.of(), List.of());
    ClaimEvidence general = evidence(List.of("cocreation/"), Map.of(), List.of());
    Claim claim = claim("c", Claim.Kind.EVIDENCE, List.of(named, general), 1, List.of());
    List<ClaimHit> hits =
        List.of(hit("1", 0, "cocreation/x", "commitment", "must"), hit("2", 1, "leadership/rule"));
    ClaimFinding found = new ClaimFinder(List.of(claim)).find("d", hits, TEXT).get("c");
    assertThat(found.places()).extracting(ClaimFinding.Place::hit).containsExactly("2", "1");
  }

  @Test
  void words_may_ask_for_company_in_their_paragraph() {
    Claim power =
        claim(
            "c",
            Claim.Kind.EVIDENCE,
            List.of(evidence(List.of(), Map.of(), List.of("cocreation/"), "avgi makt")),
            1,
            List.of());
    assertThat(verdict(power, List.of(hit("1", 1, "cocreation/x"))).present()).isFalse();
    assertThat(verdict(power, List.of(hit("1", 0, "cocreation/x"))).present()).isTrue();
  }

  @Test
  void a_value_dominates_with_more_than_half_of_enough_values() {
    Claim claim = claim("c", Claim.Kind.DOMINANT, List.of(), 3, List.of("cocreation/"));
    List<ClaimHit> two =
        List.of(
            hit("1", 0, "cocreation/x", "understanding", "efficiency"),
            hit("2", 0, "cocreation/x", "understanding", "efficiency"));
    assertThat(verdict(claim, two).present()).isFalse();
    List<ClaimHit> three =
        List.of(two.get(0), two.get(1), hit("3", 1, "cocreation/x", "understanding", "innovation"));
    assertThat(verdict(claim, three))
        .isEqualTo(new ClaimVerdict(true, "efficiency 67 %, innovation 33 %"));
  }

  @Test
  void a_hybrid_passage_is_one_paragraph_and_a_mixed_document_is_not() {
    Claim together = claim("c", Claim.Kind.TOGETHER, List.of(), 1, List.of("paradigm/"));
    Claim mixed = claim("c", Claim.Kind.MIXED, List.of(), 1, List.of("paradigm/"));
    List<ClaimHit> apart = List.of(hit("1", 0, "paradigm/npm"), hit("2", 1, "paradigm/npg"));
    assertThat(verdict(together, apart).present()).isFalse();
    assertThat(verdict(mixed, apart).present()).isTrue();
    List<ClaimHit> one = List.of(hit("1", 0, "paradigm/npm"), hit("2", 0, "paradigm/npg"));
    assertThat(verdict(together, one).present()).isTrue();
  }

  @Test
  void a_claim_that_derives_needs_all_and_lacks_all() {
    Claim gap = claim("gap", Claim.Kind.DERIVED, List.of(), 1, List.of());
    ClaimVerdict yes = new ClaimVerdict(true, "");
    ClaimVerdict no = new ClaimVerdict(false, "");
    assertThat(ClaimVerdict.of(gap, Map.of(), Map.of("urges", yes, "led", no)).present()).isTrue();
    assertThat(ClaimVerdict.of(gap, Map.of(), Map.of("urges", yes, "led", yes)).present())
        .isFalse();
    assertThat(ClaimVerdict.of(gap, Map.of(), Map.of("urges", no, "led", no)).present()).isFalse();
  }
}
