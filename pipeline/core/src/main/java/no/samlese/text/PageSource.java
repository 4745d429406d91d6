package no.samlese.text;

/** Where the text of a page comes from. */
public enum PageSource {
  /** Text that stands in the file. */
  TEXT_LAYER,
  /** Text recognised from an image of the page during this run. */
  OCR,
  /** The page has no text, or none that could be read. */
  NONE
}
