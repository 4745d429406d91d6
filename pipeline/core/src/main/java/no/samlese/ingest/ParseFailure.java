package no.samlese.ingest;

import java.time.Duration;
import java.util.Locale;
import no.samlese.text.Problem;
import org.apache.tika.pipes.PipesResult;

/** Says in a person's words what stopped a parser, and what to do about it. */
final class ParseFailure {
  private static final String STAGE = "ingest";
  private static final int LONGEST_MESSAGE = 200;

  /** The one failure that may be gone the next time. */
  static final String CRASH = "The parser process ended in the middle of the document.";

  private ParseFailure() {}

  static Problem explain(PipesResult result, Duration limit, IngestOptions options) {
    return switch (result.getStatus()) {
      case TIMEOUT ->
          error(
              "Reading took more than " + limit.toSeconds() + " s and was stopped.",
              "Raise --timeout, or save the document anew as a plain PDF.");
      case OOM ->
          error(
              "Reading took more than " + options.parserMemoryMegabytes() + " MB of memory.",
              "Raise --parser-memory, or split the document.");
      case UNSPECIFIED_CRASH ->
          error(CRASH, "Run again; if it happens again, save the document anew as a plain PDF.");
      case EMPTY_OUTPUT -> error("The parser found nothing in it.", "Look at the document.");
      default -> explain(stackTrace(result));
    };
  }

  private static String stackTrace(PipesResult result) {
    return result.getMessage() == null ? "" : result.getMessage();
  }

  private static Problem explain(String stack) {
    String text = stack.toLowerCase(Locale.ROOT);
    if (text.contains("encrypteddocumentexception") || text.contains("password")) {
      return error(
          "The document is locked with a password.",
          "Ask for an open copy, or print it to a new PDF, and give that.");
    }
    if (text.contains("zip bomb")) {
      return error(
          "The document unpacks to far more than it weighs, as a zip bomb does.",
          "Do not open it unless you trust its source; save it anew from the program it is from.");
    }
    return error(
        "The document is damaged or not what its name says: " + cause(stack),
        "Fetch it again from its source, or open it and save it anew.");
  }

  /** The innermost message, without class names that mean nothing to an analyst. */
  private static String cause(String stack) {
    String last = "";
    for (String line : stack.lines().toList()) {
      if (line.startsWith("Caused by:") || last.isEmpty()) {
        last = line;
      }
    }
    String message = last.replaceFirst("^Caused by: ", "").replaceFirst("^[\\w.$]+(: |$)", "");
    message = message.isBlank() ? "no reason given" : message.strip();
    return message.length() <= LONGEST_MESSAGE
        ? message
        : message.substring(0, LONGEST_MESSAGE) + "…";
  }

  private static Problem error(String what, String cure) {
    return Problem.error(STAGE, what, cure);
  }
}
