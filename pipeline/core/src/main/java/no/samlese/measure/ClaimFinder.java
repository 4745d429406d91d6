package no.samlese.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samlese.lexicon.Claim;
import no.samlese.lexicon.ClaimEvidence;
import no.samlese.measure.ClaimFinding.Place;

/** Looks for what bears on the claims in one document. */
final class ClaimFinder {
  /** Ways of binding somebody, firmest first: the better evidence is the firmer one. */
  private static final List<String> FIRMNESS =
      List.of("must", "will", "should", "wish", "fact", "may", "");

  private static final ClaimEvidence AFFIRMED =
      new ClaimEvidence(
          List.of(),
          List.of(),
          Map.of(),
          Map.of("polarity", List.of("negated", "contrasted")),
          List.of(),
          "sentence",
          List.of());

  private static final Pattern PIECES = Pattern.compile("[ *]+");

  private final List<Claim> claims;
  private final Map<ClaimEvidence, Phrases> words = new HashMap<>();

  /** Phrases that are looked for, and what a text with any of them holds. */
  private record Phrases(Pattern pattern, List<String> pieces) {
    static Phrases of(List<String> phrases) {
      return new Phrases(
          ClaimFinder.pattern(phrases), phrases.stream().map(ClaimFinder::piece).toList());
    }

    /** Where the first stands, or -1. A search for pieces is many times as fast as a pattern. */
    int in(String text) {
      boolean possible = false;
      for (int i = 0; i < pieces.size() && !possible; i++) {
        possible = text.contains(pieces.get(i));
      }
      Matcher found = possible ? pattern.matcher(text) : null;
      return found != null && found.find() ? found.start() : -1;
    }
  }

  ClaimFinder(List<Claim> claims) {
    this.claims = List.copyOf(claims);
    for (Claim claim : claims) {
      for (ClaimEvidence evidence : claim.evidence()) {
        if (!evidence.words().isEmpty()) {
          words.put(evidence, Phrases.of(evidence.words()));
        }
      }
    }
  }

  /** Words with stars, with any blanks between them, as whole words. */
  private static Pattern pattern(List<String> phrases) {
    List<String> alternatives = new ArrayList<>();
    for (String phrase : phrases) {
      String quoted = Pattern.quote(phrase.toLowerCase(Locale.ROOT));
      alternatives.add(quoted.replace("*", "\\E[\\p{L}]*\\Q").replace(" ", "\\E\\s+\\Q"));
    }
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])");
  }

  /**
   * For each phrase that a claim asks for its longest piece without blank or star: a text without
   * any of them, in lower case, has none of the phrases.
   */
  static Set<String> pieces(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.evidence().stream())
        .flatMap(evidence -> evidence.words().stream())
        .map(ClaimFinder::piece)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String piece(String phrase) {
    return PIECES
        .splitAsStream(phrase.toLowerCase(Locale.ROOT))
        .max(Comparator.comparingInt(String::length))
        .orElseThrow();
  }

  /**
   * What a document holds, claim by claim.
   *
   * @param hits the counted hits
   * @param blocks number of a counted block to its page and text; those without any of {@link
   *     #pieces} may be left out
   */
  Map<String, ClaimFinding> find(
      String document, List<ClaimHit> hits, Map<Integer, BlockText> blocks) {
    Map<String, ClaimFinding> found = new HashMap<>();
    ClaimHits near = new ClaimHits(hits);
    for (Claim claim : claims) {
      found.put(
          claim.id(),
          switch (claim.kind()) {
            case EVIDENCE -> ClaimFinding.of(evidence(document, claim, near, blocks));
            case DOMINANT -> values(claim, hits);
            case TOGETHER -> ClaimFinding.of(together(document, claim, hits));
            case MIXED -> categories(claim, hits);
            case INSTEAD -> sides(document, claim, hits);
            case DERIVED -> ClaimFinding.NOTHING;
          });
    }
    return found;
  }

  /**
   * A block of the document.
   *
   * @param page page on which it begins
   * @param start offset of the text in the document
   * @param text its text in lower case
   */
  record BlockText(int page, int start, String text) {}

  /** Evidence in the order of the alternatives, then the firmest first. */
  private List<Place> evidence(
      String document, Claim claim, ClaimHits hits, Map<Integer, BlockText> blocks) {
    Set<Place> places = new LinkedHashSet<>();
    for (ClaimEvidence wanted : claim.evidence()) {
      if (words.containsKey(wanted)) {
        places.addAll(wordPlaces(document, wanted, hits, blocks));
      } else {
        hits.evidence(wanted)
            .sorted(Comparator.comparingInt(ClaimFinder::firmness))
            .forEach(hit -> places.add(place(document, hit)));
      }
    }
    return List.copyOf(places);
  }

  private static int firmness(ClaimHit hit) {
    return FIRMNESS.indexOf(hit.codes().getOrDefault("commitment", ""));
  }

  /** Paragraphs with the words, and with a hit of the categories that must be near. */
  private List<Place> wordPlaces(
      String document, ClaimEvidence wanted, ClaimHits hits, Map<Integer, BlockText> blocks) {
    List<Place> places = new ArrayList<>();
    boolean anywhere = wanted.near().isEmpty();
    BitSet near = hits.blocksWith(wanted);
    blocks.forEach(
        (number, block) -> {
          int found = anywhere || near.get(number) ? words.get(wanted).in(block.text()) : -1;
          if (found >= 0) {
            int offset = block.start() + found;
            places.add(new Place(document, "", -1, number, block.page(), offset));
          }
        });
    return places;
  }

  private static Place place(String document, ClaimHit hit) {
    return new Place(document, hit.id(), hit.sentence(), hit.block(), hit.page(), -1);
  }

  private static ClaimFinding values(Claim claim, List<ClaimHit> hits) {
    Map<String, Integer> counts = new TreeMap<>();
    hits.stream()
        .filter(hit -> counts(claim, hit))
        .flatMap(hit -> hit.values(claim.code()).stream())
        .forEach(value -> counts.merge(value, 1, Integer::sum));
    return new ClaimFinding(List.of(), sum(counts), counts);
  }

  private static ClaimFinding categories(Claim claim, List<ClaimHit> hits) {
    Map<String, Integer> counts = new TreeMap<>();
    hits.stream()
        .filter(hit -> counts(claim, hit))
        .forEach(hit -> counts.merge(hit.category(), 1, Integer::sum));
    return new ClaimFinding(List.of(), sum(counts), counts);
  }

  /**
   * Whether a hit counts for a claim that compares: what is denied or put behind something else is
   * not used, and what the claim asks of evidence holds here too.
   */
  private static boolean counts(Claim claim, ClaimHit hit) {
    return hit.isOf(claim.of())
        && hit.fits(AFFIRMED)
        && (claim.evidence().isEmpty() || claim.evidence().stream().anyMatch(hit::fits));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Place> together(String document, Claim claim, List<ClaimHit> hits) {
    Map<Integer, TreeSet<String>> categories = new TreeMap<>();
    Map<Integer, ClaimHit> first = new HashMap<>();
    for (ClaimHit hit : hits) {
      if (counts(claim, hit)) {
        categories.computeIfAbsent(hit.block(), b -> new TreeSet<>()).add(hit.category());
        first.putIfAbsent(hit.block(), hit);
      }
    }
    return categories.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .map(entry -> place(document, first.get(entry.getKey())))
        .toList();
  }

  private static ClaimFinding sides(String document, Claim claim, List<ClaimHit> hits) {
    Map<String, Integer> counts = new TreeMap<>();
    List<Place> places = new ArrayList<>();
    for (ClaimHit hit : hits) {
      if (counts(claim, hit)) {
        counts.merge("of", 1, Integer::sum);
        places.add(place(document, hit));
      } else if (hit.isOf(claim.than())) {
        counts.merge("than", 1, Integer::sum);
      }
    }
    ClaimFinding found = ClaimFinding.of(places);
    return new ClaimFinding(found.places(), found.evidence(), counts);
  }
}
