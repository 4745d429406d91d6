package no.samlese.registry;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the manifest says of a document or of all documents in a folder; every field may be empty.
 *
 * @param municipalityCode four digits, of 2024 or older
 * @param municipality name, which need not be in the register
 * @param documentType id of a document type, or the user's own word
 * @param year four digits
 * @param adopted ISO date
 * @param access where the document was found, who may read it: the user's words
 */
public record ManifestEntry(
    String municipalityCode,
    String municipality,
    String documentType,
    String year,
    String title,
    String adopted,
    String access) {
  /** Says nothing. */
  public static final ManifestEntry EMPTY = new ManifestEntry("", "", "", "", "", "", "");

  public ManifestEntry {
    requireNonNull(municipalityCode);
    requireNonNull(municipality);
    requireNonNull(documentType);
    requireNonNull(year);
    requireNonNull(title);
    requireNonNull(adopted);
    requireNonNull(access);
  }

  /** This entry with its gaps filled from a less specific one. */
  ManifestEntry over(ManifestEntry general) {
    boolean place = !municipalityCode.isEmpty() || !municipality.isEmpty();
    boolean time = !year.isEmpty() || !adopted.isEmpty();
    return new ManifestEntry(
        place ? municipalityCode : general.municipalityCode,
        place ? municipality : general.municipality,
        either(documentType, general.documentType),
        time ? year : general.year,
        either(title, general.title),
        time ? adopted : general.adopted,
        either(access, general.access));
  }

  private static String either(String own, String general) {
    return own.isEmpty() ? general : own;
  }

  /** The year, or else that of the adoption. */
  Optional<String> yearOrAdopted() {
    String found = year.isEmpty() && !adopted.isEmpty() ? adopted.substring(0, 4) : year;
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }
}
