package no.samlese.benchmarks.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** All forms that a Hunspell dictionary makes with one prefix and up to two suffixes. */
final class HunspellForms {
  private record Affix(boolean suffix, String strip, String add, List<String> next, Pattern when) {}

  private final Map<String, List<Affix>> affixes = new HashMap<>();
  private final Set<String> forms = new TreeSet<>();
  private boolean numeric;

  private HunspellForms() {}

  /**
   * The forms, with at most so many affixes, of {@code index.aff} and {@code index.dic} in a
   * folder, letters only.
   */
  static Set<String> of(Path folder, int suffixes) throws IOException {
    HunspellForms made = new HunspellForms();
    made.readAffixes(Files.readAllLines(folder.resolve("index.aff")));
    for (String line : Files.readAllLines(folder.resolve("index.dic"))) {
      String entry = line.split("\\s", 2)[0];
      int slash = entry.indexOf('/');
      String word = slash < 0 ? entry : entry.substring(0, slash);
      made.expand(word, made.flags(slash < 0 ? "" : entry.substring(slash + 1)), suffixes);
    }
    return made.forms;
  }

  private void readAffixes(List<String> lines) {
    for (String line : lines) {
      String[] part = line.trim().split("\\s+", -1);
      if (part[0].equals("FLAG")) {
        numeric = part[1].equals("num");
      } else if ((part[0].equals("SFX") || part[0].equals("PFX")) && part.length >= 5) {
        boolean suffix = part[0].equals("SFX");
        String[] add = part[3].split("/", 2);
        String condition = part[4].startsWith("+") ? "." : part[4];
        Affix affix =
            new Affix(
                suffix,
                part[2].equals("0") ? "" : part[2],
                add[0].equals("0") ? "" : add[0],
                add.length > 1 ? flags(add[1]) : List.of(),
                Pattern.compile(suffix ? ".*" + condition : condition + ".*"));
        affixes.computeIfAbsent(part[1], k -> new ArrayList<>()).add(affix);
      }
    }
  }

  private List<String> flags(String flags) {
    return flags.isEmpty() ? List.of() : List.of(flags.split(numeric ? "," : ""));
  }

  private void expand(String word, List<String> flags, int depth) {
    if (word.chars().allMatch(Character::isLetter) && word.length() > 1) {
      forms.add(word);
    }
    if (depth == 0) {
      return;
    }
    for (String flag : flags) {
      for (Affix affix : affixes.getOrDefault(flag, List.of())) {
        String made = affix.suffix() ? suffixed(word, affix) : prefixed(word, affix);
        if (made != null) {
          expand(made, affix.next(), depth - 1);
        }
      }
    }
  }

  private static String suffixed(String word, Affix affix) {
    return word.endsWith(affix.strip()) && affix.when().matcher(word).matches()
        ? word.substring(0, word.length() - affix.strip().length()) + affix.add()
        : null;
  }

  private static String prefixed(String word, Affix affix) {
    return word.startsWith(affix.strip()) && affix.when().matcher(word).matches()
        ? affix.add() + word.substring(affix.strip().length())
        : null;
  }
}
