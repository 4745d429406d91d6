package no.samlese.benchmarks.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the word lists say of each word in lower case, before anything is counted. */
final class SourceWords {
  /** No frequency class. */
  static final int NO_CLASS = -1;

  /** What is known of a word. */
  static final class Facts {
    int bokmaalClass = NO_CLASS;
    boolean nynorsk;
    boolean danish;
    boolean english;
    boolean seenLower;
    boolean fromTexts;
    double modifierCount;
    double headCount;

    boolean isNorwegian() {
      return bokmaalClass != NO_CLASS || nynorsk;
    }
  }

  private static final List<String> SUFFIXES = List.of("xxxx", "zyzyzy", "yyyy");
  private static final Pattern SUFFIX = Pattern.compile("...+(skap(?:et|er|ene|a|s|ets)?)");
  private static final String LINKING_S = ".*(ing|sjon|het|skap|tet|else|dom|ment)";

  final Map<String, Facts> words = new HashMap<>(4_000_000);

  Facts at(String word) {
    return words.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new Facts());
  }

  private static boolean isLower(String word) {
    return Character.isLowerCase(word.charAt(0));
  }

  /** Reads a line of norsk.words: {@code first=part * 17 B}. */
  void addNorwegianLine(String line) {
    String[] fields = line.replaceFirst("^#", "").trim().split("\\s+");
    String entry = fields[0].replace("\"", "");
    boolean part = false;
    boolean alone = true;
    for (String suffix : SUFFIXES) {
      if (entry.endsWith(suffix)) {
        entry = entry.substring(0, entry.length() - suffix.length());
        part = true;
        alone = suffix.equals("yyyy");
        break;
      }
    }
    String word = entry.replace("=", "");
    if (word.length() < 1 || !word.chars().allMatch(Character::isLetter)) {
      return;
    }
    Facts facts = at(word);
    if (part) {
      facts.modifierCount += 5;
    }
    if (alone) {
      facts.seenLower |= isLower(word);
      markStandards(facts, fields);
    }
    countSuffix(word, alone ? facts.bokmaalClass : NO_CLASS);
    countParts(entry, alone ? facts.bokmaalClass : NO_CLASS);
  }

  private static void markStandards(Facts facts, String[] fields) {
    for (int i = 1; i < fields.length; i++) {
      if (fields[i].equals("*")) {
        facts.nynorsk = true;
      } else if (fields[i].matches("\\d+")) {
        facts.bokmaalClass = Math.max(facts.bokmaalClass, Integer.parseInt(fields[i]));
      }
    }
  }

  /** Counts endings that make words as heads do, but that the list does not set apart. */
  private void countSuffix(String word, int frequencyClass) {
    Matcher suffix = SUFFIX.matcher(word);
    if (suffix.matches()) {
      at(suffix.group(1)).headCount += used(frequencyClass);
    }
  }

  private static double used(int frequencyClass) {
    return 0.1 + Math.exp(0.4 * (Math.min(frequencyClass, 26) - 20));
  }

  /** Counts the parts of a compound: first parts by kinds, last parts by how often it is used. */
  private void countParts(String entry, int frequencyClass) {
    int joint = entry.lastIndexOf('=');
    if (joint <= 1 || joint > entry.length() - 3) {
      return;
    }
    at(entry.substring(0, joint).replace("=", "")).modifierCount++;
    at(entry.substring(joint + 1)).headCount +=
        0.1 + Math.exp(0.4 * (Math.min(frequencyClass, 26) - 20));
  }

  /** Lets nouns with a linking s stand first in compounds. */
  void addLinkingForms() {
    for (String word : List.copyOf(words.keySet())) {
      Facts facts = words.get(word);
      if (facts.isNorwegian() && word.length() > 5 && word.matches(LINKING_S)) {
        at(word + "s").modifierCount += 0.3 + 0.05 * Math.max(0, facts.bokmaalClass);
      }
    }
  }

  void addForeign(Iterable<String> forms, boolean english) {
    for (String form : forms) {
      Facts facts = at(form);
      facts.seenLower |= isLower(form);
      if (english) {
        facts.english = true;
      } else {
        facts.danish = true;
      }
    }
  }
}
