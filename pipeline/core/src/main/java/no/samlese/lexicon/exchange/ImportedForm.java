package no.samlese.lexicon.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samlese.lexicon.CompoundUse;
import no.samlese.lexicon.Place;
import no.samlese.text.Language;

/** A printed form that a dictionary lists, or that a pattern of it stands for. */
final class ImportedForm {
  private static final int LONGEST_ABBREVIATION = 6;

  private String text;
  private final Place place;
  private final String pattern;
  private final CompoundUse compound;
  private final List<String> categories = new ArrayList<>();
  private final Set<Language> languages = EnumSet.noneOf(Language.class);

  /**
   * A form without a category yet.
   *
   * @param pattern what it stands for, or empty if it is listed itself
   * @param compound where in compounds it counts
   */
  ImportedForm(String text, Place place, String pattern, CompoundUse compound) {
    this.text = text;
    this.place = place;
    this.pattern = pattern;
    this.compound = compound;
  }

  /**
   * What two spellings of a form have in common: our matching takes hyphens and capitals lightly.
   */
  static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\p{L})-(?=\\p{L})", "");
  }

  /** Adds where it stands; of two spellings the one with hyphens finds the other too. */
  void add(String spelling, String category, String languageCode) {
    if (spelling.indexOf('-') > 0 && text.indexOf('-') < 0) {
      text = spelling;
    }
    if (!categories.contains(category)) {
      categories.add(category);
    }
    if (!languageCode.isEmpty()) {
      languages.add(Language.ofCode(languageCode));
    }
  }

  String text() {
    return text;
  }

  Place place() {
    return place;
  }

  String pattern() {
    return pattern;
  }

  CompoundUse compound() {
    return compound;
  }

  List<String> categories() {
    return List.copyOf(categories);
  }

  /** Its languages; if the file says none, some others. */
  Set<Language> languages(Collection<Language> otherwise) {
    Set<Language> all = EnumSet.noneOf(Language.class);
    all.addAll(languages.isEmpty() ? otherwise : languages);
    return all;
  }

  /** Whether it is one word in capitals alone. */
  boolean isInCapitals() {
    return text.chars().filter(Character::isLetter).count() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && isSingle();
  }

  /** Whether it is an abbreviation, in a file where capitals mean something. */
  boolean isAbbreviation() {
    return isInCapitals() && text.length() <= LONGEST_ABBREVIATION;
  }

  /** Whether it is one word. */
  boolean isSingle() {
    return text.indexOf(' ') < 0;
  }
}
