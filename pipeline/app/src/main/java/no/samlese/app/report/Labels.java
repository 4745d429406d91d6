package no.samlese.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.samlese.text.Language;

/**
 * The words of a report in one language, read from {@code labels_nb.properties} and its siblings. A
 * placeholder {@code {0}} is replaced by the first argument, and so on; nothing else is special in
 * a text.
 */
public final class Labels {
  private static final Pattern THOUSANDS = Pattern.compile("(\\d) (\\d{3})(?!\\d)");
  private static final Pattern PER_CENT = Pattern.compile("([\\d}]) %");

  private final Language language;
  private final Properties texts;

  private Labels(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The labels of Bokmål, Nynorsk or English. */
  public static Labels of(Language language) {
    Properties texts = load("labels_" + language.code() + ".properties");
    texts.replaceAll((key, text) -> together((String) text));
    return new Labels(language, texts);
  }

  static Properties load(String name) {
    Properties texts = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there are no labels in " + name);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /**
   * With blanks inside {@code 10 000} and before a per cent sign that do not part at a line's end.
   */
  private static String together(String text) {
    String thousands = THOUSANDS.matcher(text).replaceAll("$1\u202F$2");
    return PER_CENT.matcher(thousands).replaceAll("$1\u00A0%");
  }

  public Language language() {
    return language;
  }

  Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /**
   * The text of a key.
   *
   * @throws IllegalArgumentException if there is none: a fault of ours
   */
  public String text(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new IllegalArgumentException("no label " + key + " in " + language));
  }

  /** The text of a key with its placeholders, for a script that fills them. */
  String pattern(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no label " + key + " in " + language);
    }
    return text;
  }

  /** The text of a key, or what stands in the table where it is not one of ours. */
  public String textOr(String key, String fallback) {
    return find(key).orElse(fallback);
  }

  Optional<String> find(String key, Object... arguments) {
    String text = texts.getProperty(key);
    if (text == null) {
      return Optional.empty();
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      filled.append(text, at, open);
      filled.append(arguments[Integer.parseInt(text.substring(open + 1, close))]);
      at = close + 1;
    }
    return Optional.of(filled.append(text, at, text.length()).toString());
  }
}
