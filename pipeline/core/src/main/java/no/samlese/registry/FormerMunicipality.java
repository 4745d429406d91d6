package no.samlese.registry;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A municipality as it was on a date.
 *
 * @param code its code then
 * @param name its name then; Sámi and Kven names stand beside the Norwegian one
 * @param county the county it lay in then
 * @param sameArea whether it covers the same area as one municipality of 2024; false if it was
 *     merged or split since
 */
public record FormerMunicipality(String code, String name, County county, boolean sameArea) {
  public FormerMunicipality {
    requireNonNull(code);
    requireNonNull(name);
    requireNonNull(county);
  }

  /** The name in each language, without a county in brackets. */
  public List<String> names() {
    return PlaceName.parts(name);
  }
}
