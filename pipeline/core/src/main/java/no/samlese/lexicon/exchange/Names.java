package no.samlese.lexicon.exchange;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import no.samlese.lexicon.Place;

/** Names made of other names, always the same ones from the same file. */
final class Names {
  private final Set<String> taken = new HashSet<>();

  /** A name, or if it is taken the first of {@code name-2}, {@code name-3} … that is not. */
  String unique(String name) {
    String candidate = name;
    for (int n = 2; !taken.add(candidate); n++) {
      candidate = name + '-' + n;
    }
    return candidate;
  }

  /** Small ASCII letters, digits and single hyphens; begins with a letter. */
  static String slug(String text) {
    String ascii =
        Normalizer.normalize(
                text.toLowerCase(Locale.ROOT)
                    .replace("æ", "ae")
                    .replace('ø', 'o')
                    .replace("ß", "ss"),
                Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return ascii.isEmpty() || Character.isDigit(ascii.charAt(0)) ? ("x" + ascii) : ascii;
  }

  /** A place by its file's name alone: the same on every machine. */
  static String shortPlace(Place place) {
    return place.file().substring(place.file().replace('\\', '/').lastIndexOf('/') + 1)
        + ':'
        + place.line();
  }

  /** The name of a file without folder and end. */
  static String stem(Path file) {
    Path name = file.getFileName();
    String text = name == null ? "" : name.toString();
    int stop = text.lastIndexOf('.');
    return stop > 0 ? text.substring(0, stop) : text;
  }
}
