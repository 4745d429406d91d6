package no.samlese.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * The word list and the models of Norwegian that travel in the jar. Loaded when first asked for,
 * once a virtual machine.
 *
 * @param words words of four languages
 * @param ngrams which words follow each other
 * @param letters how words are spelled
 */
public record LanguageData(WordList words, NgramModel ngrams, LetterModel letters) {
  private static final String FOLDER = "/lexicons/language/";

  private static final class Shipped {
    private static final LanguageData DATA = load();
  }

  private static final class Words {
    private static final WordList LIST = read("words.bin", WordList::read);
  }

  /** The data in the jar. */
  public static LanguageData shipped() {
    return Shipped.DATA;
  }

  /** The words in the jar alone, which load without the models. */
  public static WordList wordList() {
    return Words.LIST;
  }

  private static LanguageData load() {
    return new LanguageData(
        wordList(), read("ngrams.bin", NgramModel::read), read("letters.bin", LetterModel::read));
  }

  private static <T> T read(String name, Reader<T> reader) {
    try (InputStream file = LanguageData.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException("missing in the jar: " + FOLDER + name);
      }
      return reader.read(
          new DataInputStream(
              new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + name, e);
    }
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }
}
