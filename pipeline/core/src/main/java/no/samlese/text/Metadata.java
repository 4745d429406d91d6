package no.samlese.text;

import static java.util.Objects.requireNonNull;

/**
 * What a file says of itself. Everything but the media type may be empty, and none of it is to be
 * trusted: templates leave titles, authors and dates of other documents behind.
 *
 * @param mediaType detected from the bytes, such as {@code application/pdf}
 * @param title title property
 * @param author author property
 * @param producer program that wrote the file
 * @param created ISO 8601 date and time, or empty
 * @param modified ISO 8601 date and time, or empty
 */
public record Metadata(
    String mediaType,
    String title,
    String author,
    String producer,
    String created,
    String modified) {
  public Metadata {
    requireNonNull(mediaType);
    requireNonNull(title);
    requireNonNull(author);
    requireNonNull(producer);
    requireNonNull(created);
    requireNonNull(modified);
  }

  public static Metadata ofType(String mediaType) {
    return new Metadata(mediaType, "", "", "", "", "");
  }
}
