package no.samlese.app.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Names of pages: small ASCII letters, digits and hyphens. A name that several municipalities share
 * gets the code of each, or a checksum of its key where there is no code; so the name of a page
 * does not depend on the order of the municipalities.
 */
final class Slugs {
  private static final int LONGEST = 60;
  private static final int CHECKSUM_DIGITS = 8;

  /** Names that Windows keeps for devices. */
  private static final String DEVICES = "con|prn|aux|nul|com[0-9]|lpt[0-9]";

  private Slugs() {}

  /**
   * Slugs of all municipalities.
   *
   * @param names name of each, by key
   * @param codes code of each, by key; empty where there is none
   * @return slug of each, by key; no two are the same
   */
  static Map<String, String> of(Map<String, String> names, Map<String, String> codes) {
    Map<String, Integer> bearers = new TreeMap<>();
    names.values().forEach(name -> bearers.merge(fold(name), 1, Integer::sum));
    Map<String, String> slugs = new TreeMap<>();
    Set<String> taken = new TreeSet<>();
    for (String unit : new TreeSet<>(names.keySet())) {
      String slug = fold(names.get(unit));
      if (bearers.get(slug) > 1) {
        String code = codes.getOrDefault(unit, "");
        slug = slug + "-" + (code.isEmpty() ? checksum(unit) : fold(code));
        // What looks like another's name with a code is not worth a shorter answer.
        slug = bearers.containsKey(slug) || taken.contains(slug) ? slug + checksum(unit) : slug;
      }
      taken.add(slug);
      slugs.put(unit, slug);
    }
    return slugs;
  }

  /** A text in small ASCII letters; never empty. */
  static String fold(String text) {
    String letters =
        text.toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("đ", "d")
            .replace("ŋ", "n")
            .replace("ŧ", "t");
    String plain = Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    if (slug.isEmpty()) {
      return "x" + checksum(text);
    }
    if (slug.length() > LONGEST) {
      return slug.substring(0, LONGEST) + "-" + checksum(text);
    }
    return slug.matches(DEVICES) ? slug + "-kommune" : slug;
  }

  private static String checksum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, CHECKSUM_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
