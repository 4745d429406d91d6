package no.samlese.registry;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A county, present or former.
 *
 * @param code two digits
 * @param name official name; Sámi and Kven names stand beside the Norwegian one, with {@code " - "}
 *     between
 * @param current whether it exists in 2024
 */
public record County(String code, String name, boolean current) {
  public County {
    requireNonNull(name);
    if (code.length() != 2) {
      throw new IllegalArgumentException("not a county code: " + code);
    }
  }

  /** The name in each language. */
  public List<String> names() {
    return List.of(name.split(" - "));
  }
}
