package no.samlese.registry;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Decides which of several municipalities of a date a document is about, by what stands on it: the
 * code in manifest or path, else the name in manifest, path, title or opening. Where these name
 * none of them, or more than one, nothing is decided: all are given.
 */
public final class FormerChoice {
  /** Names as short as this are words too often to mean a municipality without saying so. */
  private static final int SHORT_NAME = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** Four digits that are no year: some codes of Troms and Finnmark look like years. */
  private static final Pattern CODE = Pattern.compile("(?<!\\d)(?!19|20)\\d{4}(?!\\d)");

  private final List<String> codes;
  private final String stated;
  private final String title;
  private final String text;

  /**
   * @param clues path, title and first pages of the document
   * @param entry what the manifest says of it
   */
  public FormerChoice(DocumentClues clues, ManifestEntry entry) {
    this.codes =
        CODE.matcher(entry.municipalityCode() + ' ' + clues.path())
            .results()
            .map(MatchResult::group)
            .toList();
    this.stated = words(entry.municipality()) + words(clues.path());
    this.title = words(clues.title());
    this.text = words(clues.firstPages());
  }

  /** The one that the document names; all of them if it does not decide. */
  public List<FormerMunicipality> among(List<FormerMunicipality> candidates) {
    List<FormerMunicipality> coded =
        candidates.stream().filter(candidate -> codes.contains(candidate.code())).toList();
    if (coded.size() == 1) {
      return coded;
    }
    List<FormerMunicipality> named = candidates.stream().filter(this::isNamed).toList();
    return named.size() == 1 ? named : candidates;
  }

  private boolean isNamed(FormerMunicipality candidate) {
    return candidate.names().stream().anyMatch(this::isNamed);
  }

  private boolean isNamed(String name) {
    String words = words(name);
    String full = words + "kommune ";
    boolean bare = name.length() > SHORT_NAME && said().contains(words);
    return bare || said().contains(full) || text.contains(full);
  }

  /**
   * Where a code of today stands in the path, its user sorts by the municipalities of today, and
   * the name beside it says nothing of the past.
   */
  private String said() {
    return codes.isEmpty() ? stated + title : title;
  }

  /** Words in one spelling, with a blank before and after each. */
  private static String words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> PlaceName.fold(word.group()))
        .collect(Collectors.joining(" ", " ", " "));
  }
}
