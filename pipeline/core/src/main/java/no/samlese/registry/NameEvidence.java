package no.samlese.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samlese.registry.PlaceIndex.Mention;
import no.samlese.registry.PlaceIndex.Standing;

/** Reads the municipality out of a folder name, a file name or a title. */
final class NameEvidence {
  private static final int FIRST_YEAR_OF_PERIOD = 1700;
  private static final int LONGEST_PERIOD = 100;
  private static final int FIRST_YEAR_LIKE_CODE = 1900;
  private static final int LAST_YEAR_LIKE_CODE = 2099;

  private final MunicipalityRegister register;
  private final PlaceIndex places;
  private final Bearers bearers;

  NameEvidence(MunicipalityRegister register, PlaceIndex places, Bearers bearers) {
    this.register = register;
    this.places = places;
    this.bearers = bearers;
  }

  /** Evidence in a name; empty if it says nothing or names several at once. */
  Optional<Evidence> read(String name, How how, double factor) {
    List<Word> words = how == How.TITLE ? Word.ofText(name) : Word.ofName(name);
    List<Evidence> named = named(words, how, factor);
    Optional<Evidence> code = code(words, how);
    Optional<Evidence> best = best(named);
    if (code.isPresent() && best.isPresent() && code.get().agrees(best.get())) {
      Evidence both = best.get().weighed(code.get());
      return Optional.of(both.with(Confidence.CODE_AND_NAME * factor));
    }
    Optional<Evidence> plainCode = code.filter(c -> !yearLike(c.name()));
    return Stream.of(best, plainCode)
        .flatMap(Optional::stream)
        .max(java.util.Comparator.comparingDouble(Evidence::confidence));
  }

  private Optional<Evidence> code(List<Word> words, How how) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).surface();
      if (word.length() == 4 && register.isCode(word) && !inPeriod(words, i)) {
        double confidence = i == 0 ? Confidence.CODE_FIRST : Confidence.CODE_ELSEWHERE;
        if (how != How.TITLE) {
          return Optional.of(new Evidence(register.byAnyCode(word), word, how, confidence));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a number is one end of a period of years: 1840-1869 is not Saltdal. */
  private static boolean inPeriod(List<Word> words, int i) {
    int number = Integer.parseInt(words.get(i).surface());
    boolean before = i > 0 && !words.get(i).gap() && near(words.get(i - 1).surface(), number);
    boolean after =
        i + 1 < words.size() && !words.get(i + 1).gap() && near(words.get(i + 1).surface(), number);
    return number >= FIRST_YEAR_OF_PERIOD && (before || after);
  }

  private static boolean near(String word, int year) {
    return word.matches("\\d{4}") && Math.abs(Integer.parseInt(word) - year) <= LONGEST_PERIOD;
  }

  /** Codes of Troms and Finnmark before 2020 look like years; alone they count as years. */
  static boolean yearLike(String code) {
    int number = Integer.parseInt(code);
    return number >= FIRST_YEAR_LIKE_CODE && number <= LAST_YEAR_LIKE_CODE;
  }

  private List<Evidence> named(List<Word> words, How how, double factor) {
    List<Evidence> found = new ArrayList<>();
    for (Mention mention : places.find(words)) {
      double confidence = confidence(mention, words, how);
      if (confidence > 0) {
        found.add(
            new Evidence(bearers.of(mention.name()), mention.name(), how, confidence * factor));
      }
    }
    if (found.isEmpty()) {
      UnregisteredName.in(words)
          .map(n -> new Evidence(List.of(), n, how, Confidence.UNREGISTERED_WITH_KOMMUNE * factor))
          .ifPresent(found::add);
    }
    return found;
  }

  private static double confidence(Mention mention, List<Word> words, How how) {
    double confidence = standing(mention, words, how);
    return mention.damaged() ? confidence * Confidence.DAMAGED : confidence;
  }

  private static double standing(Mention mention, List<Word> words, How how) {
    if (mention.standing() == Standing.MUNICIPALITY) {
      return Confidence.NAME_WITH_KOMMUNE;
    }
    boolean afterCode =
        mention.first() == 1 && words.get(0).surface().matches("\\d{4}") && how != How.TITLE;
    boolean first = mention.first() == 0 || afterCode;
    boolean alone = mention.first() == 0 && mention.count() == words.size();
    if (mention.ambiguous()) {
      return ambiguous(mention, words, how, first, alone);
    }
    if (alone) {
      return Confidence.NAME_ALONE;
    }
    return first ? Confidence.NAME_FIRST : Confidence.NAME_ELSEWHERE;
  }

  private static double ambiguous(
      Mention mention, List<Word> words, How how, boolean first, boolean alone) {
    if (alone) {
      return Confidence.AMBIGUOUS_ALONE;
    }
    int next = mention.first() + mention.count();
    boolean parted = how != How.TITLE || (next < words.size() && words.get(next).gap());
    return first && parted ? Confidence.AMBIGUOUS_FIRST : 0;
  }

  /** The surest; nothing if two that disagree are equally sure. */
  private static Optional<Evidence> best(List<Evidence> found) {
    Evidence best = null;
    boolean tie = false;
    for (Evidence evidence : found) {
      if (best == null || evidence.confidence() > best.confidence()) {
        best = evidence;
        tie = false;
      } else if (evidence.confidence() == best.confidence() && !evidence.agrees(best)) {
        tie = true;
      }
    }
    return tie ? Optional.empty() : Optional.ofNullable(best);
  }
}
