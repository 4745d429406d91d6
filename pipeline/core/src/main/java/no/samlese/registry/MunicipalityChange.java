package no.samlese.registry;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A municipality that took another code or name, or became part of another; a split is one change
 * for each part.
 *
 * @param date first day with the new code
 */
public record MunicipalityChange(
    LocalDate date, String oldCode, String oldName, String newCode, String newName) {
  public MunicipalityChange {
    requireNonNull(date);
    requireNonNull(oldCode);
    requireNonNull(oldName);
    requireNonNull(newCode);
    requireNonNull(newName);
  }
}
