package no.samlese.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samlese.lexicon.Category;
import no.samlese.lexicon.Lexicons;
import no.samlese.match.Matcher;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.Hit;

/**
 * The texts of a run counted anew by two sets of lexicons.
 *
 * @param categories hits by category, in the order of the lexicons
 * @param moves municipalities whose rank is another, the largest change first
 */
public record Recount(List<CategoryChange> categories, List<Move> moves) {
  public Recount {
    categories = List.copyOf(categories);
    moves = List.copyOf(moves);
  }

  /**
   * Counted hits of a category.
   *
   * @param category its identifier
   * @param before hits by the first lexicons; null if they do not have it
   * @param after hits by the second
   */
  public record CategoryChange(String category, Integer before, Integer after) {}

  /**
   * A municipality that moves.
   *
   * @param category the category in which it does
   * @param municipality its name
   * @param rateBefore hits per 10 000 words by the first lexicons
   * @param rateAfter the same by the second
   * @param rankBefore rank among the municipalities of the run from 1, the mean for equal ones
   * @param rankAfter the same by the second
   */
  public record Move(
      String category,
      String municipality,
      double rateBefore,
      double rateAfter,
      double rankBefore,
      double rankAfter) {
    double distance() {
      return Math.abs(rankAfter - rankBefore);
    }
  }

  /** Counts the hits of one set of lexicons. */
  private static final class Side {
    private final Matcher matcher;
    private final Set<String> categories = new LinkedHashSet<>();
    private final Map<String, Map<String, Integer>> hits = new HashMap<>();

    Side(Lexicons lexicons) {
      matcher = new Matcher(lexicons);
      lexicons.categories().stream().map(Category::id).forEach(categories::add);
    }

    void read(RunTexts.Text text) {
      AnnotatedDocument document = text.annotated();
      for (Hit hit : matcher.match(document)) {
        if (text.isCounted(document.sentences().get(hit.sentence()))) {
          hits.computeIfAbsent(hit.category(), category -> new HashMap<>())
              .merge(text.document().unit(), 1, Integer::sum);
        }
      }
    }

    Integer sum(String category) {
      return categories.contains(category)
          ? Integer.valueOf(of(category).values().stream().mapToInt(Integer::intValue).sum())
          : null;
    }

    double[] rates(String category, List<Unit> units) {
      Map<String, Integer> own = of(category);
      return units.stream().mapToDouble(u -> u.rate(own.getOrDefault(u.id(), 0))).toArray();
    }

    private Map<String, Integer> of(String category) {
      return hits.getOrDefault(category, Map.of());
    }
  }

  /** Counts a run. */
  public static Recount of(RunData run, Lexicons before, Lexicons after) {
    Side first = new Side(before);
    Side second = new Side(after);
    new RunTexts(run)
        .forEach(
            text -> {
              first.read(text);
              second.read(text);
            });
    Set<String> all = new LinkedHashSet<>(first.categories);
    all.addAll(second.categories);
    List<Unit> units = run.units();
    List<CategoryChange> categories = new ArrayList<>();
    List<Move> moves = new ArrayList<>();
    for (String category : all) {
      categories.add(new CategoryChange(category, first.sum(category), second.sum(category)));
      if (first.categories.contains(category) && second.categories.contains(category)) {
        moves.addAll(moves(category, units, first, second));
      }
    }
    moves.sort(
        Comparator.comparingDouble((Move move) -> -move.distance())
            .thenComparing(Move::category)
            .thenComparing(Move::municipality));
    return new Recount(categories, moves);
  }

  private static List<Move> moves(String category, List<Unit> units, Side first, Side second) {
    double[] before = first.rates(category, units);
    double[] after = second.rates(category, units);
    double[] ranksBefore = Ranking.ranks(before);
    double[] ranksAfter = Ranking.ranks(after);
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < before.length; i++) {
      if (ranksBefore[i] != ranksAfter[i]) {
        moves.add(
            new Move(
                category, units.get(i).name(), before[i], after[i], ranksBefore[i], ranksAfter[i]));
      }
    }
    return moves;
  }
}
