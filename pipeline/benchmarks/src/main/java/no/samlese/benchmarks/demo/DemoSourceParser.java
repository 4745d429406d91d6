package no.samlese.benchmarks.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the small Markdown that the sources of the demo corpus are written in. */
final class DemoSourceParser {
  private static final Pattern NOTE = Pattern.compile("\\^\\[([^\\]]*)\\]");
  private static final Pattern FIGURE = Pattern.compile("Figur \\d+: .*");

  private final List<Block> blocks = new ArrayList<>();
  private boolean onTitlePage = true;
  private int notes;

  private DemoSourceParser() {}

  static DemoSource read(Path file) throws IOException {
    String name = file.getFileName().toString();
    return parse(name.replaceFirst("\\.md$", ""), Files.readString(file));
  }

  /**
   * @throws IllegalArgumentException if the header is not closed or a field of it is missing
   */
  static DemoSource parse(String id, String text) {
    List<String> lines = text.lines().toList();
    int end = lines.subList(1, lines.size()).indexOf("---") + 1;
    if (!lines.get(0).equals("---") || end == 0) {
      throw new IllegalArgumentException(id + ": the header between --- lines is missing.");
    }
    Map<String, String> header = header(lines.subList(1, end));
    DemoSourceParser parser = new DemoSourceParser();
    parser.addBlocks(lines.subList(end + 1, lines.size()));
    return new DemoSource(
        id,
        field(header, "title"),
        field(header, "municipality"),
        field(header, "language"),
        Integer.parseInt(field(header, "year")),
        field(header, "layout"),
        field(header, "runningHead"),
        parser.blocks);
  }

  private static Map<String, String> header(List<String> lines) {
    Map<String, String> header = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      header.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return header;
  }

  private static String field(Map<String, String> header, String name) {
    String value = header.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The header says nothing of " + name + ".");
    }
    return value;
  }

  private void addBlocks(List<String> lines) {
    List<String> group = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank()) {
        addGroup(group);
        group.clear();
      } else {
        group.add(line.strip());
      }
    }
    addGroup(group);
  }

  private void addGroup(List<String> group) {
    if (group.isEmpty()) {
      return;
    }
    String first = group.get(0);
    if (first.startsWith("#")) {
      onTitlePage = false;
      blocks.add(heading(first));
      addGroup(group.subList(1, group.size()));
    } else if (first.startsWith("|")) {
      blocks.add(table(group));
    } else if (first.startsWith("- ")) {
      blocks.add(bullets(group));
    } else {
      blocks.add(prose(String.join(" ", group)));
    }
  }

  private static Block heading(String line) {
    int level = line.startsWith("## ") ? 2 : 1;
    MarkedText marked = MarkedText.parse(line.substring(level + 1));
    return new Block.Heading(level, marked.text(), marked.marks());
  }

  /** Marks hold a bar of their own, so they go before the row is split. */
  private static Block table(List<String> group) {
    List<List<String>> rows = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (String line : group) {
      MarkedText marked = MarkedText.parse(line);
      marks.addAll(marked.marks());
      String inner = marked.text().substring(1, marked.text().lastIndexOf('|'));
      rows.add(List.of(inner.split("\\|", -1)).stream().map(String::strip).toList());
    }
    return new Block.Table(List.copyOf(rows), List.copyOf(marks));
  }

  private static Block bullets(List<String> group) {
    List<String> items = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (String line : group) {
      MarkedText marked = MarkedText.parse(line.substring(2));
      items.add(marked.text());
      marks.addAll(marked.marks());
    }
    return new Block.Bullets(List.copyOf(items), List.copyOf(marks));
  }

  private Block prose(String line) {
    MarkedText marked = MarkedText.parse(line);
    if (onTitlePage) {
      return new Block.TitleLine(marked.text(), marked.marks());
    }
    if (line.startsWith("> ")) {
      return new Block.Quotation(marked.text().substring(2), marked.marks());
    }
    if (FIGURE.matcher(marked.text()).matches()) {
      return new Block.Figure(marked.text(), marked.marks());
    }
    return paragraph(marked);
  }

  private Block paragraph(MarkedText marked) {
    List<Block.Note> found = new ArrayList<>();
    Matcher matcher = NOTE.matcher(marked.text());
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      notes++;
      found.add(new Block.Note(notes, matcher.group(1)));
      matcher.appendReplacement(text, Block.NOTE + Integer.toString(notes));
    }
    matcher.appendTail(text);
    return new Block.Paragraph(text.toString(), List.copyOf(found), marked.marks());
  }
}
