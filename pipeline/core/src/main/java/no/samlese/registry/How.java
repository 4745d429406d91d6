package no.samlese.registry;

import java.util.Locale;

/** Where a statement about a document comes from. */
public enum How {
  /** The user wrote it in the manifest. */
  MANIFEST,
  /** A folder in the document's path. */
  FOLDER,
  /** The document's file name. */
  FILE_NAME,
  /** The title in the file's properties. */
  TITLE,
  /** The text of the first pages. */
  FIRST_PAGES,
  /** Nothing was found. */
  NONE;

  /** The value in tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
