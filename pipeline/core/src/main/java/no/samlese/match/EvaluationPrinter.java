package no.samlese.match;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import no.samlese.match.HitsEvaluation.Disagreement;
import no.samlese.match.HitsEvaluation.Report;

/** Writes the report of an evaluation for people, or as one JSON object. */
public final class EvaluationPrinter {
  private EvaluationPrinter() {}

  /** A table, and below it every disagreement on a line of its own. */
  public static String text(Report report) {
    StringBuilder out = new StringBuilder();
    out.append(line("", "precision", "recall", "found", "coded"));
    out.append(row("all", report.score()));
    out.append(row("with borderline", report.withBorderline()));
    report.byCategory().forEach((category, score) -> out.append(row(category, score)));
    for (Disagreement one : report.disagreements()) {
      String kind = one.term().isEmpty() ? "missed" : "not coded";
      out.append(kind).append('\t').append(one.passage()).append('\t').append(one.category());
      out.append('\t').append(one.surface()).append('\t').append(one.term()).append('\n');
    }
    return out.toString();
  }

  /**
   * An object with {@code precision}, {@code recall}, {@code with_borderline}, {@code categories}.
   */
  public static String json(Report report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("passages", report.passages());
    fill(root, report.score());
    fill(root.putObject("with_borderline"), report.withBorderline());
    ObjectNode categories = root.putObject("categories");
    report.byCategory().forEach((name, score) -> fill(categories.putObject(name), score));
    return root.toString();
  }

  private static void fill(ObjectNode node, Score score) {
    node.put("precision", score.precision());
    node.put("recall", score.recall());
    node.put("found", score.found());
    node.put("right", score.right());
    node.put("coded", score.coded());
    node.put("recovered", score.recovered());
  }

  private static String row(String name, Score score) {
    return line(
        name,
        String.format(Locale.ROOT, "%.3f", score.precision()),
        String.format(Locale.ROOT, "%.3f", score.recall()),
        Integer.toString(score.found()),
        Integer.toString(score.coded()));
  }

  private static String line(String name, String... cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-16s", name));
    for (String cell : cells) {
      line.append(String.format(Locale.ROOT, "%10s", cell));
    }
    return line.append('\n').toString();
  }
}
