package no.samlese.benchmarks.ocr;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    ObjectMapper json = new ObjectMapper();
    for (String file : args) {
      List<GoldPassage> passages = new ArrayList<>();
      for (String line : Files.readAllLines(Path.of(file))) {
        JsonNode row = json.readTree(line);
        String id = row.get("id").asText();
        passages.add(
            new GoldPassage(
                id,
                row.path("document").asText(id.split("-", -1)[0]),
                row.path("lang").asText(""),
                row.get("raw").asText(),
                row.get("gold").asText()));
      }
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
