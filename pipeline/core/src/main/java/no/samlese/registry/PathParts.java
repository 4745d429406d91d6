package no.samlese.registry;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A relative path taken apart.
 *
 * @param foldersNearestFirst names of folders, the one that holds the file first
 * @param fileName without its extension
 */
record PathParts(List<String> foldersNearestFirst, String fileName) {
  private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern EXTENSIONS = Pattern.compile("(?i)(\\.[a-z][a-z0-9]{1,7}){1,2}$");

  static PathParts of(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : normal(path).split("/", -1)) {
      if (!part.isBlank() && !part.equals(".") && !part.equals("..")) {
        parts.add(decoded(part));
      }
    }
    String file = parts.isEmpty() ? "" : parts.remove(parts.size() - 1);
    Collections.reverse(parts);
    return new PathParts(List.copyOf(parts), EXTENSIONS.matcher(file).replaceFirst(""));
  }

  /** With {@code /} between folders, composed letters and no {@code ./} in front. */
  static String normal(String path) {
    String slashes = Normalizer.normalize(path.strip(), Normalizer.Form.NFC).replace('\\', '/');
    while (slashes.startsWith("./")) {
      slashes = slashes.substring(2);
    }
    return slashes;
  }

  /** File names that a browser saved with %20 for a space. */
  private static String decoded(String part) {
    if (!ENCODED.matcher(part).find()) {
      return part;
    }
    try {
      String text = URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    } catch (IllegalArgumentException e) {
      // A % that is only a per cent sign.
      return part;
    }
  }
}
