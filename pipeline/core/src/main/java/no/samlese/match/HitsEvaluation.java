package no.samlese.match;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.samlese.match.GoldPassage.GoldHit;
import no.samlese.text.AnnotatedDocument;
import no.samlese.text.CleanDocument;
import no.samlese.text.Hit;
import no.samlese.text.Span;

/**
 * Measures the matcher on passages coded by hand.
 *
 * <p>A coded hit is recovered when a found hit of its category overlaps it; a found hit is right
 * when it overlaps a coded one of its category. Categories are compared by the guideline's names;
 * what the guideline leaves uncoded is left out. Hits coded as borderline are counted like all
 * others in {@link Report#withBorderline()}; elsewhere they are no part of recall, and finding one
 * counts neither for nor against.
 */
public final class HitsEvaluation {
  private final Matcher matcher;
  private final Function<CleanDocument, AnnotatedDocument> annotate;
  private final GuidelineCategories categories = new GuidelineCategories();

  /**
   * @param annotate how a passage becomes sentences and tokens
   */
  public HitsEvaluation(Matcher matcher, Function<CleanDocument, AnnotatedDocument> annotate) {
    this.matcher = matcher;
    this.annotate = annotate;
  }

  /**
   * What was measured.
   *
   * @param passages how many passages
   * @param score without borderline hits
   * @param withBorderline with them
   * @param byCategory guideline's category to score without borderline hits
   * @param disagreements what was missed or found in vain, borderline hits left out
   */
  public record Report(
      int passages,
      Score score,
      Score withBorderline,
      SortedMap<String, Score> byCategory,
      List<Disagreement> disagreements) {
    public Report {
      disagreements = List.copyOf(disagreements);
    }
  }

  /**
   * A coded hit that was not found, or a found one that was not coded.
   *
   * @param passage id of the passage
   * @param span where in the passage
   * @param surface the text there
   * @param category guideline's category
   * @param term id of the found term; empty for a miss
   */
  public record Disagreement(
      String passage, Span span, String surface, String category, String term) {}

  private record Found(Span span, String category, String term) {}

  /**
   * Measures on a file of coded passages.
   *
   * @throws no.samlese.text.UserException if the file cannot be read
   */
  public Report evaluate(Path gold) {
    SortedMap<String, Score> byCategory = new TreeMap<>();
    List<Disagreement> disagreements = new ArrayList<>();
    Score all = Score.ZERO;
    List<GoldPassage> passages = GoldPassage.read(gold);
    for (GoldPassage passage : passages) {
      List<Found> found = find(passage);
      for (GoldHit hit : passage.hits()) {
        boolean recovered = found.stream().anyMatch(other -> agree(hit, other));
        all = all.plus(new Score(1, recovered ? 1 : 0, 0, 0));
        if (!hit.borderline()) {
          count(byCategory, hit.category(), new Score(1, recovered ? 1 : 0, 0, 0));
          if (!recovered) {
            disagreements.add(disagreement(passage, hit.span(), hit.category(), ""));
          }
        }
      }
      for (Found hit : found) {
        boolean right = passage.hits().stream().anyMatch(other -> agree(other, hit));
        all = all.plus(new Score(0, 0, 1, right ? 1 : 0));
        if (!right || passage.hits().stream().anyMatch(o -> agree(o, hit) && !o.borderline())) {
          count(byCategory, hit.category(), new Score(0, 0, 1, right ? 1 : 0));
        }
        if (!right) {
          disagreements.add(disagreement(passage, hit.span(), hit.category(), hit.term()));
        }
      }
    }
    Score score = byCategory.values().stream().reduce(Score.ZERO, Score::plus);
    return new Report(passages.size(), score, all, byCategory, disagreements);
  }

  private List<Found> find(GoldPassage passage) {
    List<Found> found = new ArrayList<>();
    for (Hit hit : matcher.match(annotate.apply(CleanDocument.ofText(passage.text())))) {
      Optional<String> category = categories.of(hit);
      category.ifPresent(name -> found.add(new Found(hit.span(), name, hit.termId())));
    }
    return found;
  }

  private static boolean agree(GoldHit coded, Found found) {
    return coded.category().equals(found.category()) && coded.span().overlaps(found.span());
  }

  private static void count(SortedMap<String, Score> scores, String category, Score score) {
    scores.merge(category, score, Score::plus);
  }

  private static Disagreement disagreement(
      GoldPassage passage, Span span, String category, String term) {
    String surface = span.of(passage.text()).replaceAll("\\s+", " ");
    return new Disagreement(passage.id(), span, surface, category, term);
  }
}
