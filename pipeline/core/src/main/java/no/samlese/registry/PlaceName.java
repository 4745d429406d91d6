package no.samlese.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How names are taken apart and compared: spelling in file names and in damaged text differs. */
final class PlaceName {
  /**
   * What a recogniser without Norwegian letters makes of them, measured in OCRed reports; what
   * {@link #fold} already does to a letter is not repeated here.
   */
  private static final Map<Character, List<String>> DAMAGE =
      Map.of(
          'ø', List.of("g", "@", "p", "a", "e", "s", "ag", "¢"),
          'å', List.of("&", "3", "@", "d", "ad", "4"),
          'æ', List.of("ee", "ze", "se", "e"));

  private static final Pattern LANGUAGES = Pattern.compile(" [-–/] ");

  private PlaceName() {}

  /** Each language's name: without the county in brackets and without a closing "kommune". */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : LANGUAGES.split(name, 0)) {
      String bare = withoutKommune(part.replaceAll("\\(.*?\\)", " "));
      if (!bare.isEmpty()) {
        parts.add(bare);
      }
    }
    return parts;
  }

  /** A name without a closing "kommune". */
  static String withoutKommune(String name) {
    return name.strip().replaceFirst("(?iu)\\s+kommunes?$", "").strip();
  }

  /** The county in brackets, or the empty string. */
  static String bracket(String name) {
    int open = name.indexOf('(');
    int close = name.indexOf(')', open + 1);
    return open < 0 || close < 0 ? "" : name.substring(open + 1, close).strip();
  }

  /** Lower case, composed letters, nothing else changed. */
  static String lower(String text) {
    String composed =
        plainlyComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.toLowerCase(Locale.ROOT);
  }

  /** Whether no character can be a combining mark; most words are such, and quick to pass. */
  private static boolean plainlyComposed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300') {
        return false;
      }
    }
    return true;
  }

  /**
   * The key under which spellings of one name meet: {@code Ålesund, Aalesund, Alesund} are {@code
   * alesund}, {@code Øvre, Oevre, Ovre} are {@code ovre}, {@code Kárášjohka} is {@code karasjohka}.
   */
  static String fold(String text) {
    String lower = lower(text);
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      append(lower.charAt(i), out);
    }
    return out.toString();
  }

  private static void append(char c, StringBuilder out) {
    char plain = c < 128 ? c : plain(c);
    if (plain == 0) {
      return;
    }
    int last = out.length() - 1;
    char before = last < 0 ? 0 : out.charAt(last);
    if (before == 'a' && (plain == 'a' || c == 'e')) {
      return;
    }
    if (before == 'o' && c == 'e') {
      return;
    }
    out.append(plain);
  }

  /** The ASCII letter for a letter with marks; 0 for a mark alone. */
  private static char plain(char c) {
    return switch (c) {
      case 'å', 'æ', 'ä', 'á', 'à', 'â' -> 'a';
      case 'ø', 'ö', 'ó', 'ò', 'ô' -> 'o';
      case 'š' -> 's';
      case 'č' -> 'c';
      case 'ž' -> 'z';
      case 'đ', 'ð' -> 'd';
      case 'ŧ' -> 't';
      case 'ŋ' -> 'n';
      case 'é', 'è', 'ê' -> 'e';
      case 'ï', 'í' -> 'i';
      case 'ü', 'ú' -> 'u';
      default -> Character.getType(c) == Character.NON_SPACING_MARK ? 0 : c;
    };
  }

  /** Folded spellings of a word as a recogniser without æ, ø and å would leave it. */
  static Set<String> damaged(String word) {
    String lower = lower(word);
    Set<String> forms = new LinkedHashSet<>();
    forms.add("");
    for (int i = 0; i < lower.length(); i++) {
      forms = extended(forms, lower.charAt(i));
      if (forms.size() > 400) {
        return Set.of();
      }
    }
    Set<String> folded = new LinkedHashSet<>();
    forms.forEach(form -> folded.add(fold(form)));
    folded.remove(fold(word));
    return folded;
  }

  private static Set<String> extended(Set<String> forms, char c) {
    Set<String> longer = new LinkedHashSet<>();
    for (String form : forms) {
      longer.add(form + c);
      for (String damage : DAMAGE.getOrDefault(c, List.of())) {
        longer.add(form + damage);
      }
    }
    return longer;
  }
}
