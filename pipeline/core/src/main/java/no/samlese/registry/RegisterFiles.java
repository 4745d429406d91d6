package no.samlese.registry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samlese.text.UserException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the three tables of the register. */
final class RegisterFiles {
  private static final String POPULATION = "population_";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  private final RegisterSource source;

  RegisterFiles(RegisterSource source) {
    this.source = source;
  }

  Map<String, County> counties() {
    Map<String, County> byCode = new LinkedHashMap<>();
    for (County county :
        rows(
            "counties.csv",
            r -> new County(r.get("code"), r.get("name"), r.get("valid_until").isEmpty()))) {
      byCode.put(county.code(), county);
    }
    return byCode;
  }

  List<Municipality> municipalities(Map<String, County> counties) {
    return rows(
        "municipalities.csv",
        row ->
            new Municipality(
                row.get("code"),
                row.get("name"),
                counties.get(row.get("county_code")),
                Integer.parseInt(row.get("centrality")),
                row.get("kostra_group"),
                population(row)));
  }

  private static SortedMap<Integer, Integer> population(CSVRecord row) {
    SortedMap<Integer, Integer> byYear = new TreeMap<>();
    row.toMap()
        .forEach(
            (column, value) -> {
              if (column.startsWith(POPULATION) && !value.isEmpty()) {
                int year = Integer.parseInt(column.substring(POPULATION.length()));
                byYear.put(year, Integer.parseInt(value));
              }
            });
    return byYear;
  }

  /** In order of date. */
  List<MunicipalityChange> changes() {
    List<MunicipalityChange> changes =
        new ArrayList<>(
            rows(
                "municipality-changes.csv",
                row ->
                    new MunicipalityChange(
                        LocalDate.parse(row.get("date")),
                        row.get("old_code"),
                        row.get("old_name"),
                        row.get("new_code"),
                        row.get("new_name"))));
    changes.sort(java.util.Comparator.comparing(MunicipalityChange::date));
    return changes;
  }

  private <T> List<T> rows(String name, RowReader<T> reader) {
    List<T> values = new ArrayList<>();
    try (Reader in = new InputStreamReader(source.open(name), StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, FORMAT)) {
      for (CSVRecord row : parser) {
        try {
          values.add(reader.read(row));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
          throw new UserException(
              "registers/"
                  + name
                  + ", line "
                  + parser.getCurrentLineNumber()
                  + ": "
                  + e.getMessage(),
              "Mend the line, or take the file of the release; README.md there names the columns.");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  private interface RowReader<T> {
    T read(CSVRecord row);
  }
}
