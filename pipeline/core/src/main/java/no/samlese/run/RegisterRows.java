package no.samlese.run;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samlese.registry.County;
import no.samlese.registry.DocumentClues;
import no.samlese.registry.DocumentIdentity;
import no.samlese.registry.FormerChoice;
import no.samlese.registry.FormerMunicipality;
import no.samlese.registry.ManifestEntry;
import no.samlese.registry.Municipality;
import no.samlese.registry.MunicipalityRegister;
import no.samlese.registry.PastRegister;
import no.samlese.registry.SizeClass;
import no.samlese.store.DocumentRegisterRow;

/** The rows of the register at the date of each document. */
final class RegisterRows {
  /** What the register of the program describes. */
  private static final int REGISTER_YEAR = 2024;

  private final PastRegister past;

  RegisterRows(MunicipalityRegister register) {
    this.past = new PastRegister(register);
  }

  /**
   * The row of a document.
   *
   * @param identity who it is about, and from when
   * @param clues where it says so
   * @param entry what the manifest says of it
   */
  DocumentRegisterRow row(
      String documentId, DocumentIdentity identity, DocumentClues clues, ManifestEntry entry) {
    List<Municipality> now = identity.candidates();
    int year = identity.yearNumber().orElse(REGISTER_YEAR);
    // All changes are of 1 January; the middle of the year is safely after them.
    List<FormerMunicipality> then =
        new FormerChoice(clues, entry).among(past.at(now, LocalDate.of(year, Month.JULY, 1)));
    Municipality only = now.size() == 1 ? now.get(0) : null;
    Integer populationYear = only == null ? null : nearestYear(only.populationByYear(), year);
    Integer population = only == null ? null : only.populationByYear().get(populationYear);
    County county = only(then, FormerMunicipality::county);
    County countyNow = only(now, Municipality::county);
    return new DocumentRegisterRow(
        documentId,
        joined(now, Municipality::code, " "),
        identity.yearNumber().isPresent(),
        joined(then, FormerMunicipality::code, " "),
        joined(then, FormerMunicipality::name, " | "),
        county == null ? "" : county.code(),
        county == null ? "" : county.names().get(0),
        countyNow == null ? "" : countyNow.names().get(0),
        only(then, FormerMunicipality::sameArea),
        only == null ? "" : only.kostraGroup(),
        only == null ? null : Integer.valueOf(only.centrality()),
        population,
        populationYear,
        population == null ? "" : SizeClass.of(population).label());
  }

  /** The year in question, else the nearest; of two as near, the earlier. */
  private static Integer nearestYear(SortedMap<Integer, Integer> byYear, int year) {
    Integer nearest = byYear.firstKey();
    for (Integer known : byYear.keySet()) {
      if (Math.abs(known - year) < Math.abs(nearest - year)) {
        nearest = known;
      }
    }
    return nearest;
  }

  private static <T> String joined(List<T> all, Function<T, String> part, String between) {
    return all.stream().map(part).distinct().collect(Collectors.joining(between));
  }

  /** What all have in common; null if they differ or there are none. */
  private static <T, V> V only(List<T> all, Function<T, V> part) {
    List<V> values = all.stream().map(part).distinct().toList();
    return values.size() == 1 ? values.get(0) : null;
  }
}
