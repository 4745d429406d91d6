package no.samlese.benchmarks.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import no.samlese.clean.ocr.GoldPassage;
import no.samlese.clean.ocr.OcrEvaluation;
import no.samlese.clean.ocr.StatisticalRepair;

/**
 * Prints the figures of the repair on files of gold passages: {@code RepairScorer GOLD.jsonl...}
 */
public final class RepairScorer {
  private RepairScorer() {}

  public static void main(String[] args) throws IOException {
    for (String file : args) {
      List<GoldPassage> passages = PassageFile.read(Path.of(file));
      for (OcrEvaluation.Figures f :
          OcrEvaluation.evaluate(
              StatisticalRepair.shipped(), StatisticalRepair.DEFAULT_MIN_CONFIDENCE, passages)) {
        System.out.printf(
            Locale.ROOT,
            "%-32s words %6d  WER %.4f -> %.4f  CER %.4f -> %.4f  repaired %.3f  harmed %.5f%n",
            f.group(),
            f.words(),
            f.werRaw(),
            f.wer(),
            f.cerRaw(),
            f.cer(),
            f.repaired(),
            f.harmed());
      }
    }
  }
}
