package no.samlese.concordance;

import no.samlese.text.UserException;

/** Tells what is wrong with a query, with the query and a caret under the place. */
final class QueryFault {
  private QueryFault() {}

  /**
   * The complaint.
   *
   * @param at offset in the query, from 0
   * @param what a sentence without its full stop
   */
  static UserException at(String query, int at, String what, String cure) {
    String shown = query.replaceAll("\\s", " ");
    int column = shown.codePointCount(0, Math.min(at, shown.length()));
    return new UserException(
        "%s, at character %d of the query:%n    %s%n    %s^"
            .formatted(what, column + 1, shown, " ".repeat(column)),
        cure);
  }
}
