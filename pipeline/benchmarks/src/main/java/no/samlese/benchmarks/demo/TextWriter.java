package no.samlese.benchmarks.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a plan as the plain text that a word processor saves, with lines of Windows. */
final class TextWriter {
  private static final int WIDTH = 84;
  private static final Locale NORWEGIAN = Locale.forLanguageTag("nn");
  private static final String GAP = "   ";

  private final List<String> lines = new ArrayList<>();

  private TextWriter() {}

  static byte[] write(DemoSource source) {
    TextWriter writer = new TextWriter();
    for (Block block : source.blocks()) {
      writer.add(block);
      writer.lines.add("");
    }
    return String.join("\r\n", writer.lines).getBytes(StandardCharsets.UTF_8);
  }

  private void add(Block block) {
    if (block instanceof Block.TitleLine title) {
      lines.add(title.text());
    } else if (block instanceof Block.Heading heading) {
      addHeading(heading);
    } else if (block instanceof Block.Paragraph paragraph) {
      addWrapped(paragraph.text(), "");
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> addWrapped("- " + item, "  "));
    } else if (block instanceof Block.Table table) {
      addTable(table);
    } else if (block instanceof Block.Figure figure) {
      addWrapped(figure.caption(), "");
    } else if (block instanceof Block.Quotation quotation) {
      addWrapped(quotation.text(), "    ");
    }
  }

  private void addHeading(Block.Heading heading) {
    lines.add("");
    lines.add(heading.level() == 1 ? heading.text().toUpperCase(NORWEGIAN) : heading.text());
  }

  private void addWrapped(String text, String indent) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(indent).append(word);
      } else {
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
    }
    lines.add(line.toString());
  }

  private void addTable(Block.Table table) {
    int columns = table.rows().get(0).size();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      widths.add(table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    for (List<String> row : table.rows()) {
      lines.add(
          IntStream.range(0, columns)
              .mapToObj(i -> padded(row.get(i), widths.get(i)))
              .collect(Collectors.joining(GAP))
              .stripTrailing());
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
