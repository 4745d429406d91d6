package no.samlese.lexicon;

/**
 * A place in a file, as an editor counts it.
 *
 * @param file name of the file, as the user knows it
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ':' + line + ':' + column;
  }
}
