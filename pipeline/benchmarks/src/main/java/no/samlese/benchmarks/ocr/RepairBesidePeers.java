package no.samlese.benchmarks.ocr;

import io.gitlab.rxp90.jsymspell.SymSpell;
import io.gitlab.rxp90.jsymspell.SymSpellBuilder;
import io.gitlab.rxp90.jsymspell.Verbosity;
import io.gitlab.rxp90.jsymspell.api.SuggestItem;
import io.gitlab.rxp90.jsymspell.exceptions.NotInitializedException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samlese.clean.ocr.CharacterRepair;
import no.samlese.clean.ocr.GoldPassage;
import no.samlese.clean.ocr.OcrEvaluation;
import no.samlese.clean.ocr.StatisticalRepair;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/**
 * The repair beside two spelling checkers on the same words: SymSpell (jsymspell, two edits, words
 * of norsk.words by their frequency class) and Lucene's Hunspell.
 *
 * <p>{@code RepairBesidePeers NORSK.WORDS HUNSPELL GOLD.jsonl...}: norsk.words unpacked, and the
 * path of a Hunspell dictionary without its ending. Words a second are of processor time, all
 * passages as one document, the last of as many times as five seconds hold.
 */
public final class RepairBesidePeers {
  /** Rarer words cost memory and mislead: SymSpell keeps all ways to drop two letters of each. */
  private static final int RAREST_CLASS = 5;

  private static final double WARM_SECONDS = 5;

  private RepairBesidePeers() {}

  public static void main(String[] args) throws IOException, ParseException {
    List<GoldPassage> passages = new ArrayList<>();
    for (String file : Arrays.asList(args).subList(2, args.length)) {
      passages.addAll(PassageFile.read(Path.of(file)));
    }
    measure("samlese", StatisticalRepair.shipped(), passages);
    measure("jsymspell", symSpell(Path.of(args[0])), passages);
    measure("hunspell", hunspell(args[1]), passages);
  }

  private static void measure(String name, CharacterRepair repair, List<GoldPassage> passages) {
    StringBuilder text = new StringBuilder();
    passages.forEach(passage -> text.append(passage.raw()).append("\n\n"));
    double seconds = seconds(repair, text.toString());
    for (double spent = seconds; spent < WARM_SECONDS; spent += seconds) {
      seconds = seconds(repair, text.toString());
    }
    for (OcrEvaluation.Figures f :
        OcrEvaluation.evaluate(repair, StatisticalRepair.DEFAULT_MIN_CONFIDENCE, passages)) {
      if (f.group().equals(OcrEvaluation.ALL)) {
        System.out.printf(
            Locale.ROOT,
            "%-10s words %6d  WER %6.2f %% -> %6.2f %%  repaired %6.2f %%  harmed %6.2f %%  %8.0f words/s%n",
            name,
            f.words(),
            100 * f.werRaw(),
            100 * f.wer(),
            100 * f.repaired(),
            100 * f.harmed(),
            f.words() / seconds);
      }
    }
  }

  private static double seconds(CharacterRepair repair, String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    repair.repair(text, List.of(), StatisticalRepair.DEFAULT_MIN_CONFIDENCE);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static CharacterRepair symSpell(Path words) throws IOException {
    Map<String, Long> counts = new HashMap<>();
    for (String line : Files.readAllLines(words)) {
      String[] fields = line.split("\\s+", -1);
      int last = fields.length - 1;
      if (last >= 2 && fields[last].equals("B") && fields[last - 1].matches("\\d+")) {
        int frequency = Integer.parseInt(fields[last - 1]);
        if (frequency >= RAREST_CLASS) {
          String word = fields[0].replaceAll("[^\\p{L}-]", "").toLowerCase(Locale.ROOT);
          counts.merge(word, 1L << Math.min(40, frequency), Long::sum);
        }
      }
    }
    SymSpell speller =
        new SymSpellBuilder()
            .setUnigramLexicon(counts)
            .setMaxDictionaryEditDistance(2)
            .createSymSpell();
    return new WordByWord(word -> lookup(speller, word));
  }

  private static String lookup(SymSpell speller, String word) {
    try {
      List<SuggestItem> found = speller.lookup(word, Verbosity.TOP);
      return found.isEmpty() ? word : found.get(0).getSuggestion();
    } catch (NotInitializedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CharacterRepair hunspell(String path) throws IOException, ParseException {
    try (InputStream affixes = Files.newInputStream(Path.of(path + ".aff"));
        InputStream words = Files.newInputStream(Path.of(path + ".dic"))) {
      Hunspell checker =
          new Hunspell(new Dictionary(affixes, List.of(words), false, SortingStrategy.inMemory()));
      return new WordByWord(
          word -> {
            if (checker.spell(word)) {
              return word;
            }
            List<String> found = checker.suggest(word);
            return found.isEmpty() ? word : found.get(0).replace("-", "");
          });
    }
  }
}
