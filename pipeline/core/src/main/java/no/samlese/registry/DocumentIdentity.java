package no.samlese.registry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who a document is about, what it is, and from when.
 *
 * @param municipalityCode code of 2024; empty if unknown, not in the register, or one of several
 * @param group name to group by: the municipality's official name, else the name that the document
 *     or the manifest gives, else {@link #UNKNOWN}; never empty
 * @param candidates the municipalities that are possible: one if it is decided, several if a shared
 *     name or a split code leaves it open, none if nothing in the register fits
 * @param documentType id of a {@link DocumentType}; {@link #UNKNOWN} if nothing fits
 * @param year four digits: when it was adopted, or when its period begins; may be empty
 */
public record DocumentIdentity(
    Finding municipalityCode,
    String group,
    List<Municipality> candidates,
    Finding documentType,
    Finding year) {
  /** Group of documents about nobody known, and type of documents of no known type. */
  public static final String UNKNOWN = "ukjent";

  public DocumentIdentity {
    requireNonNull(municipalityCode);
    requireNonNull(documentType);
    requireNonNull(year);
    candidates = List.copyOf(candidates);
    if (group.isBlank() || documentType.isEmpty()) {
      throw new IllegalArgumentException("a document always has a group and a type");
    }
  }

  /** The municipality, if it is decided and in the register. */
  public Optional<Municipality> municipality() {
    return municipalityCode.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
  }

  public OptionalInt yearNumber() {
    return year.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year.value()));
  }
}
