package no.samlese.registry;

import static java.util.Objects.requireNonNull;

/**
 * What is known of a document before anyone has read it through.
 *
 * @param path relative to the corpus folder, with {@code /} between folders
 * @param title from the file's properties, or empty
 * @param firstPages text of the first three pages, or the first 6 000 characters; more is not read
 */
public record DocumentClues(String path, String title, String firstPages) {
  /** What is read of the text. */
  public static final int MAX_CHARACTERS = 6_000;

  public DocumentClues {
    requireNonNull(path);
    requireNonNull(title);
    if (firstPages.length() > MAX_CHARACTERS) {
      firstPages = firstPages.substring(0, MAX_CHARACTERS);
    }
  }
}
