package no.samlese.benchmarks.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A plan as it was written: what it says of itself, and its parts in order.
 *
 * @param id the name of its file without the extension
 * @param layout the shape that it is given, as the header names it
 * @param runningHead printed on every page but the first; may be empty
 */
record DemoSource(
    String id,
    String title,
    String municipality,
    String language,
    int year,
    String layout,
    String runningHead,
    List<Block> blocks) {
  private static final Set<String> REFERENCE_HEADINGS =
      Set.of("Referanser", "Kilder", "Kjelder", "Referansar", "Litteratur");

  DemoSource {
    blocks = List.copyOf(blocks);
  }

  /** Planted marks by category, outside or inside the list of references. */
  Map<String, Long> planted(boolean inReferences) {
    int split = referencesStart();
    List<Block> part =
        inReferences ? blocks.subList(split, blocks.size()) : blocks.subList(0, split);
    return part.stream()
        .flatMap(block -> block.marks().stream())
        .collect(Collectors.groupingBy(Mark::category, TreeMap::new, Collectors.counting()));
  }

  /** The list of references is the last chapter, where there is one. */
  private int referencesStart() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading heading
          && heading.level() == 1
          && REFERENCE_HEADINGS.contains(heading.text())) {
        return i;
      }
    }
    return blocks.size();
  }

  List<Block.TitleLine> titleLines() {
    return blocks.stream()
        .filter(Block.TitleLine.class::isInstance)
        .map(Block.TitleLine.class::cast)
        .toList();
  }

  /** All but the title page. */
  List<Block> body() {
    return blocks.stream().filter(block -> !(block instanceof Block.TitleLine)).toList();
  }

  boolean nynorsk() {
    return language.equals("nn");
  }
}
