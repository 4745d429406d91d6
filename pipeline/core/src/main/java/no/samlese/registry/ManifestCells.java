package no.samlese.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one row of a manifest. */
final class ManifestCells {
  private static final Pattern NORWEGIAN_DATE =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern APOSTROPHE = Pattern.compile("^'(?=[=+@-])");

  /** Told of what is wrong with a cell. */
  interface Listener {
    void on(int line, String column, String what, String cure);
  }

  private final MunicipalityRegister register;
  private final DocumentTypes types;
  private final Listener errors;
  private final Listener warnings;

  ManifestCells(
      MunicipalityRegister register, DocumentTypes types, Listener errors, Listener warnings) {
    this.register = register;
    this.types = types;
    this.errors = errors;
    this.warnings = warnings;
  }

  /** Reads cells by their column, which is in lower case. */
  ManifestEntry entry(Map<String, String> cells, int line) {
    String municipality = cells.getOrDefault("municipality", "");
    return new ManifestEntry(
        code(cells.getOrDefault("municipality_code", ""), municipality, line),
        municipality,
        type(cells.getOrDefault("document_type", ""), line),
        year(cells.getOrDefault("year", ""), line),
        APOSTROPHE.matcher(cells.getOrDefault("title", "")).replaceFirst(""),
        date(cells.getOrDefault("adopted", ""), line),
        cells.getOrDefault("access", ""));
  }

  private String code(String cell, String municipality, int line) {
    if (cell.isEmpty()) {
      return "";
    }
    // A spreadsheet takes the leading zero of 0301 away.
    String code = cell.matches("\\d{3}") ? "0" + cell : cell;
    List<Municipality> found = register.byAnyCode(code);
    if (found.isEmpty()) {
      errors.on(
          line,
          "municipality_code",
          "no municipality has or had the code \"" + cell + "\" since 2011",
          "Write a code of four digits, or leave the cell empty and write the name under"
              + " municipality.");
      return "";
    }
    if (found.size() > 1 && register.byName(municipality).stream().noneMatch(found::contains)) {
      List<String> parts = found.stream().map(m -> m.code() + " " + m.name()).toList();
      warnings.on(
          line,
          "municipality_code",
          code + " was split into " + String.join(", ", parts),
          "Write the code of the one that is meant.");
    }
    return code;
  }

  private String type(String cell, int line) {
    if (cell.isEmpty()) {
      return "";
    }
    Optional<DocumentType> known = types.named(cell);
    if (known.isEmpty()) {
      List<String> ids = types.types().stream().map(DocumentType::id).toList();
      warnings.on(
          line,
          "document_type",
          "\"" + cell + "\" is not a known type and stands as a type of its own",
          "Known are " + String.join(", ", ids) + ".");
    }
    return known.map(DocumentType::id).orElse(cell);
  }

  private String year(String cell, int line) {
    if (cell.isEmpty() || YEAR.matcher(cell).matches()) {
      return cell;
    }
    errors.on(
        line,
        "year",
        "\"" + cell + "\" is not a year",
        "Write one year with four digits: when it was adopted, or when its period begins.");
    return "";
  }

  private String date(String cell, int line) {
    if (cell.isEmpty() || YEAR.matcher(cell).matches()) {
      return cell;
    }
    Matcher norwegian = NORWEGIAN_DATE.matcher(cell);
    try {
      return norwegian.matches()
          ? LocalDate.of(number(norwegian, 3), number(norwegian, 2), number(norwegian, 1))
              .toString()
          : LocalDate.parse(cell).toString();
    } catch (DateTimeException e) {
      errors.on(
          line,
          "adopted",
          "\"" + cell + "\" is not a date",
          "Write it as 2021-05-12 or 12.05.2021, or the year alone.");
      return "";
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
