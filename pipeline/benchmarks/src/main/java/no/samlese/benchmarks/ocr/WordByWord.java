package no.samlese.benchmarks.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samlese.clean.ocr.CharacterRepair;
import no.samlese.clean.ocr.Region;
import no.samlese.text.Edit;
import no.samlese.text.Span;

/** A spelling checker as a repair: each word by itself, capitals kept, the first proposal taken. */
final class WordByWord implements CharacterRepair {
  private static final Pattern WORD = Pattern.compile("[\\p{L}&@§|]+");

  private final UnaryOperator<String> checker;

  /**
   * Makes a repair of a checker.
   *
   * @param checker the best proposal for a word in small letters; the word itself if it is right
   */
  WordByWord(UnaryOperator<String> checker) {
    this.checker = checker;
  }

  @Override
  public Result repair(String text, List<Region> regions, double minConfidence) {
    List<Edit> edits = new ArrayList<>();
    Map<String, String> known = new HashMap<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      String proposal = known.computeIfAbsent(word, this::proposal);
      if (!proposal.equals(word)) {
        edits.add(new Edit(new Span(words.start(), words.end()), word, proposal, "peer", 1));
      }
    }
    return new Result(edits, List.of());
  }

  private String proposal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String proposal = checker.apply(lower);
    if (proposal.equals(lower)) {
      return word;
    }
    return Character.isUpperCase(word.charAt(0))
        ? proposal.substring(0, 1).toUpperCase(Locale.ROOT) + proposal.substring(1)
        : proposal;
  }
}
