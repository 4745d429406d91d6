package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the paragraphs out of manuals in HTML: {@code ManualText OUT.txt FOLDER...}. Paragraphs of
 * at most 60 characters (menus, headings) and repetitions are left out.
 */
public final class ManualText {
  private static final int MIN_LENGTH = 60;
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9A-Fa-f]+|[a-z]+);");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "apos", "'");

  private ManualText() {}

  public static void main(String[] args) throws IOException {
    Set<String> paragraphs = new LinkedHashSet<>();
    for (String folder : Arrays.asList(args).subList(1, args.length)) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        List<Path> pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        for (Path page : pages) {
          paragraphs.addAll(paragraphs(Files.readString(page)));
        }
      }
    }
    Files.write(Path.of(args[0]), paragraphs);
  }

  private static List<String> paragraphs(String html) {
    String text =
        html.replaceAll("(?s)<(script|style|pre|head).*?</\\1>", " ")
            .replaceAll("</?(p|div|li|h\\d|td|tr|dt|dd|ul|ol|table|title)[^>]*>", "\n")
            .replaceAll("<[^>]+>", "");
    return unescape(text)
        .lines()
        .map(line -> line.replaceAll("[\\s\u00a0]+", " ").strip())
        .filter(line -> line.length() > MIN_LENGTH)
        .toList();
  }

  private static String unescape(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(character(match.group(), match.group(1))));
  }

  private static String character(String entity, String name) {
    if (name.startsWith("#x")) {
      return Character.toString(Integer.parseInt(name.substring(2), 16));
    }
    return name.startsWith("#")
        ? Character.toString(Integer.parseInt(name.substring(1)))
        : NAMED.getOrDefault(name, entity);
  }
}
