package no.samlese.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.samlese.text.Span;

/** Documents of blocks and sentences, as the tables would hold them. */
final class Texts {
  private Texts() {}

  /** A document; each text is a block, and each line of it a sentence. */
  static RunText document(String... blocks) {
    RunText text =
        new RunText(
            Map.of("document_id", "d"),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new Edits());
    int start = 0;
    for (String block : blocks) {
      int id = text.blocks().size();
      text.blocks().add(new RunText.Block(id, 1, "body", "", true, start, block));
      addSentences(text, id, start, block);
      start += block.length() + 1;
    }
    return text;
  }

  private static void addSentences(RunText text, int block, int start, String lines) {
    int from = 0;
    while (from <= lines.length()) {
      int end = lines.indexOf('\n', from) < 0 ? lines.length() : lines.indexOf('\n', from);
      Span span = new Span(start + from, start + end);
      text.sentences().add(new RunText.Sentence(text.sentences().size(), block, 1, span, "nb", 1));
      from = end + 1;
    }
  }

  /** Adds a hit on the first place of a word. */
  static RunText hit(RunText text, String word, Map<String, String> values) {
    for (RunText.Block block : text.blocks()) {
      int at = block.text().indexOf(word);
      if (at >= 0) {
        Span span = new Span(block.start() + at, block.start() + at + word.length());
        int number = text.hits().size() + 1;
        text.hits().add(new RunText.Hit("d-" + number, block.id(), 0, 1, span, 1, 1, true, values));
        return text;
      }
    }
    throw new IllegalArgumentException(word);
  }

  /** What a query finds, in order. */
  static List<String> found(String query, Within within, RunText text) {
    Query parsed = QueryParser.parse(query);
    List<String> found = new ArrayList<>();
    for (Unit unit : new Units(text, false).of(within)) {
      for (Found place : new Evaluation(false).find(parsed, unit)) {
        found.add(place.piece().block().of(place.span()));
      }
    }
    return found;
  }
}
