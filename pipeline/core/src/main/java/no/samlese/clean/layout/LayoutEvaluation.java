package no.samlese.clean.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samlese.text.ExtractedDocument;

/**
 * Scores a layout on windows of lines with the text as it should read: the share of windows that
 * come out exactly so, white space at the ends of lines aside.
 */
public final class LayoutEvaluation {
  private final PageLayout layout;

  /**
   * A window.
   *
   * @param id name of the window
   * @param category what it tries, such as {@code hyphen_remove}
   * @param raw lines as extracted
   * @param accepted texts that are right, blocks separated by line feeds
   */
  public record Item(String id, String category, String raw, List<String> accepted) {
    public Item {
      accepted = List.copyOf(accepted);
    }
  }

  /**
   * What became of a window.
   *
   * @param item the window
   * @param text what the layout made of it
   * @param exact whether that is one of the accepted texts
   */
  public record Result(Item item, String text, boolean exact) {}

  public LayoutEvaluation(PageLayout layout) {
    this.layout = layout;
  }

  /** Reads windows from JSON Lines with the keys id, category, raw, gold and gold_alt. */
  public static List<Item> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Item> items = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      List<String> accepted = new ArrayList<>(List.of(node.path("gold").asText()));
      node.path("gold_alt").forEach(alternative -> accepted.add(alternative.asText()));
      items.add(
          new Item(
              node.path("id").asText(),
              node.path("category").asText(),
              node.path("raw").asText(),
              accepted));
    }
    return items;
  }

  /** Every other item, from the first: those kept apart while rules are written. */
  public static List<Item> heldOut(List<Item> items) {
    return every(items, 0);
  }

  /** Every other item, from the second: those that rules may be written on. */
  public static List<Item> seen(List<Item> items) {
    return every(items, 1);
  }

  private static List<Item> every(List<Item> items, int rest) {
    return IntStream.range(0, items.size())
        .filter(i -> i % 2 == rest)
        .mapToObj(items::get)
        .collect(Collectors.toList());
  }

  public List<Result> score(List<Item> items) {
    return items.stream().map(this::score).collect(Collectors.toList());
  }

  private Result score(Item item) {
    List<LayoutBlock> blocks = layout.read(ExtractedDocument.ofText(item.raw()));
    String text = tidy(RunningText.of(blocks, item.raw(), RunningText.BESIDE_THE_TEXT));
    return new Result(
        item, text, item.accepted().stream().map(LayoutEvaluation::tidy).anyMatch(text::equals));
  }

  /** Share of exact results, 0 to 1; 1 for none. */
  public static double share(List<Result> results) {
    return results.stream().mapToInt(result -> result.exact() ? 1 : 0).average().orElse(1);
  }

  /** Share of exact results by category. */
  public static Map<String, Double> shareByCategory(List<Result> results) {
    return results.stream()
        .collect(
            Collectors.groupingBy(
                result -> result.item().category(),
                TreeMap::new,
                Collectors.averagingInt(result -> result.exact() ? 1 : 0)));
  }

  private static String tidy(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
