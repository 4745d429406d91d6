package no.samlese.lexicon.exchange;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import no.samlese.lexicon.Place;
import no.samlese.text.UserException;

/** Text files of other tools: their encodings, and what a user is told when one fails. */
final class TextFile {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private TextFile() {}

  /** The text of a file in UTF-8, UTF-16 with a mark, or else Windows' Western encoding. */
  static String read(Path file, Report.Builder report) {
    byte[] bytes = bytes(file);
    String text;
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      text = UTF_16.decode(ByteBuffer.wrap(bytes)).toString();
    } else {
      text = utf8OrWindows(file, bytes, report);
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static String utf8OrWindows(Path file, byte[] bytes, Report.Builder report) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      report.note(
          "The encoding is not UTF-8; read as Windows-1252: look at æ, ø and å",
          new Place(file.toString(), 1, 1),
          "save it as UTF-8 if letters are wrong");
      return WINDOWS.decode(ByteBuffer.wrap(bytes)).toString();
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UserException("There is no file " + file + ".", "Check the path.", e);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static List<String> lines(Path file, Report.Builder report) {
    return read(file, report).lines().toList();
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  static UserException unreadable(Path file, Exception e) {
    return new UserException(
        file + " cannot be read: " + e.getMessage() + '.', "Check that you may read it.", e);
  }

  static UserException unwritable(Path file, Exception e) {
    return new UserException(
        file + " cannot be written: " + e.getMessage() + '.',
        "Check that its folder is there and that you may write to it.",
        e);
  }

  /** A fault in a line of a file. */
  static UserException fault(Place place, String what, String cure) {
    return new UserException(place.file() + ':' + place.line() + ": " + what + '.', cure);
  }
}
