package no.samlese.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The municipalities that names stand for in a document of a certain year. */
final class Bearers {
  /** A plan may be made in the year before its period, and by a body that prepares a merger. */
  private static final int SLACK_YEARS = 1;

  private final MunicipalityRegister register;
  private final LocalDate from;
  private final LocalDate to;
  private final Map<String, List<Municipality>> known = new HashMap<>();

  private Bearers(MunicipalityRegister register, LocalDate from, LocalDate to) {
    this.register = register;
    this.from = from;
    this.to = to;
  }

  /** In a document of a year; of any year if it is empty. */
  static Bearers in(MunicipalityRegister register, Finding year) {
    if (year.isEmpty()) {
      return new Bearers(register, LocalDate.MIN, LocalDate.MAX);
    }
    int number = Integer.parseInt(year.value());
    return new Bearers(
        register,
        LocalDate.of(number - SLACK_YEARS, 1, 1),
        LocalDate.of(number + SLACK_YEARS, 12, 31));
  }

  List<Municipality> of(String name) {
    return known.computeIfAbsent(name, n -> register.byName(n, from, to));
  }
}
