package no.samlese.concordance;

import java.util.regex.Pattern;

/** A value with {@code *} for any characters and {@code ?} for one; capitals do not matter. */
final class Wildcard {
  private final String source;
  private final Pattern pattern;

  Wildcard(String source) {
    this.source = source;
    StringBuilder regex = new StringBuilder();
    source
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(Character.toString(c)));
              }
            });
    this.pattern =
        Pattern.compile(
            regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
  }

  boolean matches(String value) {
    return pattern.matcher(value).matches();
  }

  /** Whether it fits one of the values of a cell, which are parted by bars. */
  boolean matchesOneOf(String cell) {
    if (cell.indexOf('|') < 0) {
      return matches(cell);
    }
    for (String value : cell.split("\\|", -1)) {
      if (matches(value.strip())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it fits an identifier, or the part of it before or after a separator. */
  boolean matchesIdentifier(String id, char separator, boolean after) {
    if (matches(id)) {
      return true;
    }
    int cut = id.indexOf(separator);
    return cut >= 0 && matches(after ? id.substring(cut + 1) : id.substring(0, cut));
  }

  @Override
  public String toString() {
    return source;
  }
}
