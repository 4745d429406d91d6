package no.samlese.app;

import java.util.List;
import no.samlese.concordance.Condition;
import picocli.CommandLine.Option;

/** The options that choose lines of a concordance or rows of quotations. */
final class FilterOptions {
  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = {
        "column=value, also != >= <=, of any column of the lines or the table documents;",
        "* and ? in values. May be repeated; all must hold."
      })
  private List<String> where = List.of();

  @Option(
      names = "--all-zones",
      description =
          "Also in page furniture, contents and reference lists, and hits that are not counted.")
  private boolean allZones;

  /** What all of must hold of a line. */
  List<Condition> conditions() {
    return where.stream().map(Condition::parse).toList();
  }

  boolean allZones() {
    return allZones;
  }
}
