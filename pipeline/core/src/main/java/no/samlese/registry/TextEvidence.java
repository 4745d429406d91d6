package no.samlese.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.registry.PlaceIndex.Mention;
import no.samlese.registry.PlaceIndex.Standing;

/** Reads the municipality out of running text, by who is named most and where. */
final class TextEvidence {
  /** Characters that count as the head of the text. */
  static final int HEAD = 600;

  /** Share of all mentions that the one it is about must have. */
  private static final double MAJORITY = 0.6;

  private static final Pattern CODE =
      Pattern.compile("(?iu)kommune\\s?(?:nr|nummer|nummeret)\\.?\\s*:?\\s*(\\d{4})(?!\\d)");
  private static final Pattern POSTCODE = Pattern.compile("\\d{4}");

  private final MunicipalityRegister register;
  private final PlaceIndex places;
  private final Bearers bearers;

  TextEvidence(MunicipalityRegister register, PlaceIndex places, Bearers bearers) {
    this.register = register;
    this.places = places;
    this.bearers = bearers;
  }

  /** What is known of one municipality from its mentions. */
  private static final class Tally {
    private final List<Municipality> candidates;
    private final String name;
    private int withKommune;
    private int community;
    private int bare;
    private boolean inHead;
    private boolean headKommune;
    private boolean spelled;
    private boolean undamaged;

    Tally(List<Municipality> candidates, String name) {
      this.candidates = candidates;
      this.name = name;
    }

    void count(Standing standing, boolean head) {
      int weight = head ? 2 : 1;
      switch (standing) {
        case MUNICIPALITY -> withKommune += weight;
        case COMMUNITY -> community += weight;
        case BARE -> bare += weight;
      }
      inHead |= head;
      headKommune |= head && standing == Standing.MUNICIPALITY;
    }

    int score() {
      return 5 * withKommune + 3 * community + Math.min(bare, 8);
    }
  }

  Optional<Evidence> code(String text) {
    Matcher matcher = CODE.matcher(text);
    if (matcher.find() && register.isCode(matcher.group(1))) {
      String code = matcher.group(1);
      return Optional.of(
          new Evidence(register.byAnyCode(code), code, How.FIRST_PAGES, Confidence.TEXT_CODE));
    }
    return Optional.empty();
  }

  /** Evidence in the text; empty if nobody, or nobody in particular, is named. */
  Optional<Evidence> read(List<Word> words) {
    Map<String, Tally> tallies = tallies(words);
    int total = tallies.values().stream().mapToInt(Tally::score).sum();
    return tallies.values().stream()
        .max(Comparator.comparingInt(Tally::score))
        .map(top -> new Evidence(top.candidates, top.name, How.FIRST_PAGES, confidence(top, total)))
        .filter(evidence -> evidence.confidence() > 0);
  }

  private Map<String, Tally> tallies(List<Word> words) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    boolean[] taken = new boolean[words.size() + 1];
    for (Mention mention : places.find(words)) {
      if (counts(mention, words)) {
        taken[mention.first() + mention.count() - 1] = true;
        count(mention, words, tallies);
      }
    }
    for (int i = 1; i < words.size(); i++) {
      boolean head = words.get(i).start() < HEAD;
      if (!taken[i - 1]) {
        UnregisteredName.before(words, i, true)
            .ifPresent(
                name ->
                    tallies
                        .computeIfAbsent("?" + name, k -> new Tally(List.of(), name))
                        .count(Standing.MUNICIPALITY, head));
      }
    }
    return tallies;
  }

  private void count(Mention mention, List<Word> words, Map<String, Tally> tallies) {
    List<Municipality> candidates = bearers.of(mention.name());
    List<String> codes = new ArrayList<>();
    candidates.forEach(candidate -> codes.add(candidate.code()));
    Tally tally =
        tallies.computeIfAbsent(
            String.join("+", codes), k -> new Tally(candidates, mention.name()));
    tally.count(mention.standing(), words.get(mention.first()).start() < HEAD);
    tally.spelled |= mention.spelled();
    tally.undamaged |= !mention.damaged();
  }

  /** Whether a name in running text is one: not a word, a post office or a guess. */
  private static boolean counts(Mention mention, List<Word> words) {
    Word first = words.get(mention.first());
    if (!first.capitalised()) {
      return false;
    }
    if (mention.standing() != Standing.BARE) {
      return true;
    }
    boolean postOffice =
        mention.first() > 0
            && !first.gap()
            && POSTCODE.matcher(words.get(mention.first() - 1).surface()).matches();
    return !mention.ambiguous() && !mention.damaged() && mention.spelled() && !postOffice;
  }

  private static double confidence(Tally top, int total) {
    if (top.score() < MAJORITY * total) {
      return 0;
    }
    double confidence = standing(top);
    if (top.candidates.isEmpty()) {
      return top.withKommune >= 2 ? confidence * Confidence.UNREGISTERED : 0;
    }
    if (!top.undamaged) {
      return confidence * Confidence.DAMAGED;
    }
    return top.spelled ? confidence : confidence * Confidence.UNSPELLED;
  }

  private static double standing(Tally top) {
    if (top.headKommune) {
      return Confidence.TEXT_HEAD_KOMMUNE;
    }
    if (top.withKommune >= 2) {
      return Confidence.TEXT_KOMMUNE_OFTEN;
    }
    if (top.withKommune == 1) {
      return Confidence.TEXT_KOMMUNE_ONCE;
    }
    boolean often = top.inHead && top.bare + 2 * top.community >= 4;
    return often ? Confidence.TEXT_BARE : 0;
  }
}
