package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samlese.text.UserException;

/** A dictionary format of another tool. */
public interface LexiconFormat {
  /** The word for it after {@code --format}. */
  String name();

  /** Ends of file names that tell it, without the stop. */
  List<String> extensions();

  /** Whether it says the language of each form. */
  default boolean hasLanguages() {
    return false;
  }

  /**
   * Reads a file.
   *
   * @param report what the dictionary cannot hold is noted there
   * @throws UserException if the file cannot be read; it names file, line and cure
   */
  Dictionary read(Path file, Report.Builder report);

  /**
   * Writes a file.
   *
   * @param report what the format cannot hold is noted there
   * @throws UserException if the file cannot be written
   */
  void write(Dictionary dictionary, Path file, Report.Builder report);

  /** All formats. */
  static List<LexiconFormat> all() {
    return List.of(
        new QuantedaFormat(),
        new LiwcFormat(),
        new LiwcTableFormat(),
        new WordStatFormat(),
        new LexicoderFormat(),
        new YoshikoderFormat(),
        new CsvFormat(),
        new XlsxFormat());
  }

  /** The words for all formats, such as a message lists them. */
  static String names() {
    return all().stream().map(LexiconFormat::name).collect(Collectors.joining(", "));
  }

  /**
   * The format of a name.
   *
   * @throws UserException if there is none
   */
  static LexiconFormat ofName(String name) {
    for (LexiconFormat format : all()) {
      if (format.name().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new UserException(
        "There is no format " + name + ".", "Give one of: " + names() + ", after --format.");
  }

  /**
   * The format that the end of a file's name tells.
   *
   * @throws UserException if it tells none
   */
  static LexiconFormat ofFile(Path file) {
    String path = file.toString();
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (LexiconFormat format : all()) {
      if (format.extensions().contains(extension)) {
        return format;
      }
    }
    throw new UserException(
        "The name of " + file + " does not tell its format.",
        "Give --format with one of: " + names() + '.');
  }
}
