package no.samlese.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds names of municipalities and counties among words, in one pass: the first word of each name
 * is looked up in a hash table.
 */
final class PlaceIndex {
  /** Names of up to so many letters are also words or many places. */
  private static final int SHORT = 4;

  private static final Set<String> MUNICIPALITY_WORDS =
      Set.of(
          "kommune",
          "kommunes",
          "kommunestyre",
          "kommunestyret",
          "herad",
          "herads",
          "heradsstyret",
          "bykommune",
          "gielda",
          "suohkan",
          "tjielte",
          "komuuni",
          "kommunens");

  /** What a name ends in when it stands for the local community: "Golsamfunnet". */
  private static final List<String> COMMUNITY = List.of("samfunnet", "samfunnets", "samfunn");

  /** How a name stands in a text. */
  enum Standing {
    /** With "kommune" or its like behind it. */
    MUNICIPALITY,
    /** In a compound with -samfunnet. */
    COMMUNITY,
    /** Alone. */
    BARE
  }

  /**
   * A name found.
   *
   * @param name as in the register
   * @param first index of its first word
   * @param count number of its words
   * @param spelled whether every letter is right, and not only its ASCII stand-in
   * @param damaged whether it was recognised only by supposing damage of its letters
   * @param ambiguous whether the name is a word, a family or many places as well
   */
  record Mention(
      String name,
      Standing standing,
      int first,
      int count,
      boolean spelled,
      boolean damaged,
      boolean ambiguous) {}

  private record Entry(
      String name, String plain, List<String> words, boolean damaged, boolean ambiguous) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Map<String, Set<String>> countiesByName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  PlaceIndex(MunicipalityRegister register, RegisterSource source) {
    readAmbiguous(source);
    Map<String, List<NameHistory.Naming>> names = register.names().byKey();
    names.forEach((key, namings) -> add(namings.get(0).name(), key, false));
    for (List<NameHistory.Naming> namings : names.values()) {
      String name = namings.get(0).name();
      for (String form : PlaceName.damaged(name)) {
        if (name.length() > SHORT && !names.containsKey(form)) {
          add(name, form, true);
        }
      }
    }
    byFirstWord
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.words().size(), a.words().size())));
    for (County county : register.counties().values()) {
      for (String name : county.names()) {
        countiesByName
            .computeIfAbsent(PlaceName.fold(name), n -> new TreeSet<>())
            .add(county.code());
      }
    }
  }

  private void readAmbiguous(RegisterSource source) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(source.open("ambiguous-names.txt"), StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> ambiguous.add(PlaceName.fold(line.strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String name, String form, boolean damaged) {
    List<String> words = Word.ofText(form).stream().map(Word::folded).toList();
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Entry(name, plain(name), words, damaged, isAmbiguous(name)));
    }
  }

  /** Names in order; the longest where several begin at one word. */
  List<Mention> find(List<Word> words) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Mention mention = at(words, i);
      if (mention != null) {
        mentions.add(mention);
        i += mention.count() - 1;
      }
    }
    return mentions;
  }

  private Mention at(List<Word> words, int i) {
    String folded = words.get(i).folded();
    for (Entry entry : byFirstWord.getOrDefault(folded, List.of())) {
      if (follows(entry, words, i, "")) {
        return mention(entry, words, i, false);
      }
    }
    if (folded.endsWith("s")) {
      String bare = folded.substring(0, folded.length() - 1);
      for (Entry entry : byFirstWord.getOrDefault(bare, List.of())) {
        if (entry.words().size() == 1 && bare.length() > SHORT) {
          return mention(entry, words, i, true);
        }
      }
    }
    return community(words, i);
  }

  private static boolean follows(Entry entry, List<Word> words, int i, String end) {
    if (i + entry.words().size() > words.size()) {
      return false;
    }
    for (int k = 1; k < entry.words().size(); k++) {
      Word word = words.get(i + k);
      if (word.gap() || !word.folded().equals(entry.words().get(k) + end)) {
        return false;
      }
    }
    return true;
  }

  private Mention mention(Entry entry, List<Word> words, int i, boolean genitive) {
    int count = entry.words().size();
    int next = i + count;
    boolean municipality =
        next < words.size()
            && !words.get(next).gap()
            && MUNICIPALITY_WORDS.contains(words.get(next).folded());
    StringBuilder surface = new StringBuilder();
    for (int k = i; k < next; k++) {
      surface.append(PlaceName.lower(words.get(k).surface()));
    }
    return new Mention(
        entry.name(),
        municipality ? Standing.MUNICIPALITY : Standing.BARE,
        i,
        count,
        surface.toString().equals(genitive ? entry.plain() + "s" : entry.plain()),
        entry.damaged(),
        entry.ambiguous());
  }

  private static String plain(String name) {
    return PlaceName.lower(name).replace(" ", "").replace("-", "");
  }

  private Mention community(List<Word> words, int i) {
    String folded = words.get(i).folded();
    for (String end : COMMUNITY) {
      if (folded.endsWith(end) && folded.length() > end.length()) {
        String stem = folded.substring(0, folded.length() - end.length());
        for (Entry entry : byFirstWord.getOrDefault(stem, List.of())) {
          if (entry.words().size() == 1 && !entry.damaged()) {
            return new Mention(entry.name(), Standing.COMMUNITY, i, 1, true, false, false);
          }
        }
      }
    }
    return null;
  }

  private boolean isAmbiguous(String name) {
    return name.length() <= SHORT || ambiguous.contains(PlaceName.fold(name));
  }

  static boolean isMunicipalityWord(Word word) {
    return MUNICIPALITY_WORDS.contains(word.folded());
  }

  /** Codes of the counties that are named, present and former. */
  Set<String> counties(List<Word> words) {
    Set<String> codes = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      StringBuilder name = new StringBuilder();
      for (int k = i; k < Math.min(words.size(), i + 4); k++) {
        name.append(k == i ? "" : " ").append(words.get(k).folded());
        codes.addAll(countiesByName.getOrDefault(name.toString(), Set.of()));
      }
    }
    return codes;
  }
}
