package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samlese.language.LanguageData;
import no.samlese.language.RunningText;
import no.samlese.text.Edit;
import no.samlese.text.Span;
import no.samlese.text.UncertainWord;

/**
 * Repairs a document by a noisy channel: what was printed is what Norwegian makes likely and the
 * scanner's confusions explain. The confusions and the words of the document are learnt from the
 * document itself, in passes (expectation maximisation).
 */
public final class StatisticalRepair implements CharacterRepair {
  /** The confidence below which words are left alone unless a user asks otherwise. */
  public static final double DEFAULT_MIN_CONFIDENCE = 0.6;

  private final LanguageData data;

  public StatisticalRepair(LanguageData data) {
    this.data = data;
  }

  /** A repair with the data in the jar. */
  public static StatisticalRepair shipped() {
    return new StatisticalRepair(LanguageData.shipped());
  }

  @Override
  public Result repair(String text, List<Region> regions, double minConfidence) {
    List<Span> damaged = DamageDetector.damagedParts(text);
    List<Edit> edits = new ArrayList<>();
    List<UncertainWord> uncertain = new ArrayList<>();
    if (!damaged.isEmpty()) {
      List<RunningText> parts = new ArrayList<>();
      for (Span part : damaged) {
        parts.add(new RunningText(text, part.start(), part.end()));
      }
      DocumentDecoder decoder = new DocumentDecoder(data, text, parts, regions);
      decoder.decide(minConfidence, edits, uncertain);
      List<Edit> bullets = new ArrayList<>(BulletRule.edits(text, damaged));
      bullets.removeIf(bullet -> bullet.confidence() < minConfidence);
      Set<Integer> bulletStarts = new HashSet<>();
      bullets.forEach(bullet -> bulletStarts.add(bullet.raw().start()));
      edits.removeIf(edit -> bulletStarts.contains(edit.raw().start()));
      edits.addAll(bullets);
    }
    edits.sort(Comparator.comparing(Edit::raw));
    return new Result(edits, uncertain);
  }
}
