package no.samlese.clean.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.samlese.text.Edit;

/**
 * Scores a repair against passages corrected by hand, as {@code tools/score_clean.py} does: runs of
 * white space count as one blank, and figures are sums over words or characters.
 */
public final class OcrEvaluation {
  /** Stands between the passages of a document. */
  private static final String BETWEEN = "\n\n";

  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  /** The group of all passages. */
  public static final String ALL = "all";

  private OcrEvaluation() {}

  /**
   * The figures of a group of passages.
   *
   * @param group document and language, or {@link #ALL}
   * @param words words as printed
   * @param werRaw word errors before the repair, a word as printed
   * @param wer the same after it
   * @param cerRaw character errors before the repair, a character as printed
   * @param cer the same after it
   * @param repaired share of the words read wrongly that are right after the repair
   * @param harmed share of the words read rightly that are wrong after it
   */
  public record Figures(
      String group,
      int words,
      double werRaw,
      double wer,
      double cerRaw,
      double cer,
      double repaired,
      double harmed) {
    /** The share of word errors that the repair takes away. */
    public double relativeReduction() {
      return werRaw == 0 ? 0 : 1 - wer / werRaw;
    }
  }

  private static final class Sums {
    private int words;
    private int characters;
    private int wordErrorsRaw;
    private int wordErrors;
    private int characterErrorsRaw;
    private int characterErrors;
    private int wrong;
    private int repaired;
    private int right;
    private int harmed;

    Figures figures(String group) {
      return new Figures(
          group,
          words,
          share(wordErrorsRaw, words),
          share(wordErrors, words),
          share(characterErrorsRaw, characters),
          share(characterErrors, characters),
          share(repaired, wrong),
          share(harmed, right));
    }

    private static double share(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }

  /**
   * Repairs the passages of each document together, in their order, and scores them.
   *
   * @return figures by document and language, then of all
   */
  public static List<Figures> evaluate(
      CharacterRepair repair, double minConfidence, List<GoldPassage> passages) {
    Map<String, List<GoldPassage>> byDocument = new LinkedHashMap<>();
    passages.forEach(p -> byDocument.computeIfAbsent(p.document(), k -> new ArrayList<>()).add(p));
    Map<String, String> repaired = new LinkedHashMap<>();
    byDocument.values().forEach(d -> repairTogether(repair, minConfidence, d, repaired));
    return score(passages, repaired);
  }

  private static void repairTogether(
      CharacterRepair repair,
      double minConfidence,
      List<GoldPassage> document,
      Map<String, String> repaired) {
    StringBuilder text = new StringBuilder();
    for (GoldPassage passage : document) {
      text.append(passage.raw()).append(BETWEEN);
    }
    List<Edit> edits = repair.repair(text.toString(), List.of(), minConfidence).edits();
    int start = 0;
    int next = 0;
    for (GoldPassage passage : document) {
      int end = start + passage.raw().length();
      StringBuilder made = new StringBuilder();
      int copied = start;
      while (next < edits.size() && edits.get(next).raw().end() <= end) {
        Edit edit = edits.get(next++);
        made.append(text, copied, edit.raw().start()).append(edit.to());
        copied = edit.raw().end();
      }
      made.append(text, copied, end);
      repaired.put(passage.id(), made.toString());
      start = end + BETWEEN.length();
    }
  }

  /**
   * Scores repaired passages.
   *
   * @param repaired the text after the repair, by id; a passage that is missing was left as it was
   */
  public static List<Figures> score(List<GoldPassage> passages, Map<String, String> repaired) {
    Map<String, Sums> groups = new TreeMap<>();
    Sums all = new Sums();
    for (GoldPassage passage : passages) {
      String made = repaired.getOrDefault(passage.id(), passage.raw());
      String group =
          passage.document() + (passage.language().isEmpty() ? "" : '/' + passage.language());
      add(groups.computeIfAbsent(group, k -> new Sums()), passage, made);
      add(all, passage, made);
    }
    List<Figures> figures = new ArrayList<>();
    groups.forEach((group, sums) -> figures.add(sums.figures(group)));
    figures.add(all.figures(ALL));
    return figures;
  }

  private static void add(Sums sums, GoldPassage passage, String made) {
    List<String> gold = words(passage.gold());
    List<String> raw = words(passage.raw());
    List<String> after = words(made);
    sums.words += gold.size();
    sums.wordErrorsRaw += distance(gold, raw);
    sums.wordErrors += distance(gold, after);
    List<String> goldCharacters = characters(gold);
    sums.characters += goldCharacters.size();
    sums.characterErrorsRaw += distance(goldCharacters, characters(raw));
    sums.characterErrors += distance(goldCharacters, characters(after));
    boolean[] rightBefore = MatchingBlocks.matched(gold, raw);
    boolean[] rightAfter = MatchingBlocks.matched(gold, after);
    for (int i = 0; i < rightBefore.length; i++) {
      if (rightBefore[i]) {
        sums.right++;
        sums.harmed += rightAfter[i] ? 0 : 1;
      } else {
        sums.wrong++;
        sums.repaired += rightAfter[i] ? 1 : 0;
      }
    }
  }

  private static List<String> words(String text) {
    return Arrays.asList(SPACE.matcher(text).replaceAll(" ").strip().split(" ", -1));
  }

  private static List<String> characters(List<String> words) {
    return Arrays.asList(String.join(" ", words).split(""));
  }

  /** Edit distance (Levenshtein 1966). */
  private static int distance(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int substituted = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[row.length - 1];
  }
}
