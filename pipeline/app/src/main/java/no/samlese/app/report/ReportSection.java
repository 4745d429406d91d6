package no.samlese.app.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlese.text.UserException;

/** Parts of a report that can be left out. Overview, corpus and method are always there. */
public enum ReportSection {
  /** A page for every municipality. */
  MUNICIPALITIES,
  /** Two to six municipalities side by side. */
  COMPARE,
  /** A page for every document, with its text. */
  DOCUMENTS,
  /** A page for every category and term. */
  TERMS,
  /** All hits, to search in. */
  CONCORDANCE,
  /** Drawings as files. */
  FIGURES,
  /** The workbook {@code tables.xlsx}. */
  SPREADSHEET,
  /** The paper for a meeting, {@code summary.docx}. */
  SUMMARY,
  /** What describes the folder for archives: data package, RO-Crate, citation, codebook. */
  PACKAGE;

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Set<ReportSection> all() {
    return EnumSet.allOf(ReportSection.class);
  }

  /**
   * The sections of names given by a user; all if there are none.
   *
   * @throws UserException if there is no section of a name
   */
  public static Set<ReportSection> named(List<String> names) {
    if (names.isEmpty()) {
      return all();
    }
    Set<ReportSection> sections = EnumSet.noneOf(ReportSection.class);
    names.forEach(name -> sections.add(named(name.strip())));
    return sections;
  }

  private static ReportSection named(String name) {
    return Arrays.stream(values())
        .filter(section -> section.id().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "A report has no section \"" + name + "\".",
                    "Give some of "
                        + Arrays.stream(values())
                            .map(ReportSection::id)
                            .collect(Collectors.joining(", "))
                        + ", separated by commas."));
  }
}
