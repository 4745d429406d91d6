package no.samlese.annotate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samlese.text.Span;

/**
 * Reads treebanks: CoNLL-U, and the CoNLL-X of the Norwegian Dependency Treebank, whose tags are
 * turned into those of Universal Dependencies by {@link TreebankTags}.
 */
public final class Treebank {
  private static final int ID = 0;
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int POS = 3;
  private static final int FEATURES = 5;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  /** What NDT ends a heading with. */
  private static final String BAR = "|";

  private Treebank() {}

  /** All sentences of a file, in order. */
  public static List<TreebankSentence> read(Path file) throws IOException {
    List<TreebankSentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String text = "";
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.startsWith("# text =")) {
        text = line.substring(line.indexOf('=') + 1).strip();
      } else if (line.isBlank()) {
        if (!rows.isEmpty()) {
          sentences.add(text.isEmpty() ? fromConll(rows) : fromConllU(text, rows));
        }
        rows.clear();
        text = "";
      } else if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        if (row[ID].indexOf('-') < 0 && row[ID].indexOf('.') < 0) {
          rows.add(row);
        }
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(text.isEmpty() ? fromConll(rows) : fromConllU(text, rows));
    }
    return sentences;
  }

  private static TreebankSentence fromConllU(String text, List<String[]> rows) {
    List<TreebankSentence.Token> tokens = new ArrayList<>();
    int from = 0;
    for (String[] row : rows) {
      int start = text.indexOf(row[FORM], from);
      if (start < 0) {
        continue; // a word inside a contraction
      }
      from = start + row[FORM].length();
      String features = row[FEATURES].equals("_") ? "" : row[FEATURES];
      tokens.add(
          new TreebankSentence.Token(
              row[FORM], row[LEMMA], row[POS], features, new Span(start, from)));
    }
    return new TreebankSentence(text, tokens, false);
  }

  /** The bar that NDT puts after a heading is no part of the text. */
  private static TreebankSentence fromConll(List<String[]> rows) {
    TreebankTags tags = new TreebankTags(rows);
    StringBuilder text = new StringBuilder();
    List<TreebankSentence.Token> tokens = new ArrayList<>();
    boolean heading = false;
    TreebankSpacing spacing = new TreebankSpacing();
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      if (row[FORM].equals(BAR)) {
        heading = i == rows.size() - 1;
        continue;
      }
      if (spacing.spaceBefore(row[FORM])) {
        text.append(' ');
      }
      int start = text.length();
      text.append(row[FORM]);
      tokens.add(
          new TreebankSentence.Token(
              row[FORM],
              row[LEMMA],
              tags.pos(i),
              tags.features(i),
              new Span(start, text.length()),
              head(rows, row),
              row[RELATION]));
    }
    return new TreebankSentence(text.toString(), tokens, heading);
  }

  /** Index of the head of a word among the words without bars. */
  private static int head(List<String[]> rows, String[] row) {
    int head = Integer.parseInt(row[HEAD]);
    while (head > 0 && rows.get(head - 1)[FORM].equals(BAR)) {
      head = Integer.parseInt(rows.get(head - 1)[HEAD]);
    }
    long bars = rows.stream().limit(head).filter(r -> r[FORM].equals(BAR)).count();
    return head - 1 - (int) bars;
  }
}
