package no.samlese.benchmarks.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samlese.clean.CleanOptions;
import no.samlese.clean.ocr.GoldPassage;
import no.samlese.run.Resources;
import no.samlese.run.StageClock;
import no.samlese.text.CodedHit;
import no.samlese.text.ExtractedDocument;

/**
 * Prints the share of each category's hits that noise takes away, before and after the repair:
 * {@code HitLoss GOLD.jsonl...} The hits of a document as printed, as read, and as repaired are
 * found by all stages; a hit is lost if its term is found fewer times in the document, and made up
 * if it is found more times.
 */
public final class HitLoss {
  private static final class Sums {
    private int printed;
    private final int[] lost = new int[2];
    private final int[] madeUp = new int[2];
  }

  private final Resources plain = Resources.load(Optional.empty(), options(false));
  private final Resources repairing = Resources.load(Optional.empty(), options(true));
  private final Map<String, Sums> byCategory = new TreeMap<>();

  private HitLoss() {}

  public static void main(String[] args) throws IOException {
    HitLoss loss = new HitLoss();
    for (String file : args) {
      Map<String, List<GoldPassage>> documents = new LinkedHashMap<>();
      for (GoldPassage passage : PassageFile.read(Path.of(file))) {
        documents.computeIfAbsent(passage.document(), d -> new ArrayList<>()).add(passage);
      }
      documents.values().forEach(loss::add);
    }
    loss.print();
  }

  private static CleanOptions options(boolean repair) {
    return new CleanOptions(repair, CleanOptions.DEFAULT_CONFIDENCE);
  }

  private void add(List<GoldPassage> document) {
    String raw = document.stream().map(GoldPassage::raw).collect(Collectors.joining("\n\n"));
    Map<String, Integer> printed =
        terms(plain, document.stream().map(GoldPassage::gold).collect(Collectors.joining("\n\n")));
    compare(printed, terms(plain, raw), 0);
    compare(printed, terms(repairing, raw), 1);
    printed.forEach((term, count) -> sums(term).printed += count);
  }

  /** Hits by category and term. */
  private static Map<String, Integer> terms(Resources resources, String text) {
    Map<String, Integer> terms = new TreeMap<>();
    for (CodedHit hit :
        resources.pipeline().code(ExtractedDocument.ofText(text), new StageClock()).hits()) {
      terms.merge(hit.hit().category() + ' ' + hit.hit().termId(), 1, Integer::sum);
    }
    return terms;
  }

  private void compare(Map<String, Integer> printed, Map<String, Integer> found, int side) {
    printed.forEach(
        (term, count) -> {
          int missing = Math.max(0, count - found.getOrDefault(term, 0));
          sums(term).lost[side] += missing;
          if (missing > 0 && side == 1) {
            System.out.printf("lost after the repair: %s, %d of %d%n", term, missing, count);
          }
        });
    found.forEach(
        (term, count) ->
            sums(term).madeUp[side] += Math.max(0, count - printed.getOrDefault(term, 0)));
  }

  private Sums sums(String term) {
    return byCategory.computeIfAbsent(term.substring(0, term.indexOf(' ')), c -> new Sums());
  }

  private void print() {
    System.out.println("category, hits; lost and made up as read; lost and made up as repaired");
    byCategory.forEach(
        (category, s) ->
            System.out.printf(
                Locale.ROOT,
                "%-32s %5d  %5.1f %% %4d   %5.2f %% %4d%n",
                category,
                s.printed,
                100.0 * s.lost[0] / Math.max(1, s.printed),
                s.madeUp[0],
                100.0 * s.lost[1] / Math.max(1, s.printed),
                s.madeUp[1]));
  }
}
