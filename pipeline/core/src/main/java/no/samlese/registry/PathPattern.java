package no.samlese.registry;

import java.util.regex.Pattern;

/**
 * The path column of a manifest: a file, a folder with all beneath it, or a pattern with {@code *}
 * (any characters but a slash), {@code **} (any characters) and {@code ?} (one character).
 */
final class PathPattern {
  private static final String ALL = "**";

  private final String text;
  private final boolean wild;
  private final Pattern pattern;

  private PathPattern(String text, boolean wild, Pattern pattern) {
    this.text = text;
    this.wild = wild;
    this.pattern = pattern;
  }

  static PathPattern of(String path) {
    String normal = PathParts.normal(path);
    while (normal.endsWith("/")) {
      normal = normal.substring(0, normal.length() - 1);
    }
    if (normal.isEmpty() || normal.equals(".")) {
      normal = ALL;
    }
    boolean wild = normal.indexOf('*') >= 0 || normal.indexOf('?') >= 0;
    return new PathPattern(normal, wild, wild ? compile(normal) : null);
  }

  private static Pattern compile(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (c == '*' && i + 1 < glob.length() && glob.charAt(i + 1) == '*') {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else {
        regex.append(c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.append("(?:/.*)?").toString(), Pattern.DOTALL);
  }

  /** As it is compared: with {@code /} and composed letters. */
  String text() {
    return text;
  }

  /** Whether it is a pattern, and not one path. */
  boolean wild() {
    return wild;
  }

  /** Whether it speaks of a document; the path is {@link PathParts#normal}. */
  boolean matches(String path) {
    if (wild) {
      return pattern.matcher(path).matches();
    }
    return path.equals(text) || (path.startsWith(text) && path.charAt(text.length()) == '/');
  }

  /** How narrowly it speaks of a document it matches: a path before a pattern, a long one first. */
  int specificity(String path) {
    if (path.equals(text)) {
      return Integer.MAX_VALUE;
    }
    int letters = (int) text.chars().filter(c -> c != '*' && c != '?').count();
    return 2 * letters + (wild ? 0 : 1);
  }
}
