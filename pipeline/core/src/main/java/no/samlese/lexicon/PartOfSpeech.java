package no.samlese.lexicon;

/** How the forms of a term inflect, as the field {@code pos} of a lexicon says it. */
public enum PartOfSpeech {
  /** Masculine noun. */
  NOUN_M("noun-m", "NOUN"),
  /** Feminine noun; masculine forms are found too. */
  NOUN_F("noun-f", "NOUN"),
  /** Neuter noun. */
  NOUN_N("noun-n", "NOUN"),
  /** Verb, with its passive in -s. */
  VERB("verb", "VERB"),
  /** Adjective. */
  ADJ("adj", "ADJ"),
  /** A phrase that stands exactly as written. */
  PHRASE("phrase", "X"),
  /** An abbreviation: capitals as written. */
  ABBR("abbr", "PROPN");

  private final String label;
  private final String universal;

  PartOfSpeech(String label, String universal) {
    this.label = label;
    this.universal = universal;
  }

  /** The word that the lexicons write. */
  public String label() {
    return label;
  }

  public boolean isNoun() {
    return this == NOUN_M || this == NOUN_F || this == NOUN_N;
  }

  /** Whether forms of it inflect. */
  public boolean inflects() {
    return this != PHRASE && this != ABBR;
  }

  /**
   * Whether a word with this tag of Universal Dependencies may be one. Participles stand between
   * verbs and adjectives, names are nouns, and {@code X} may be anything.
   */
  public boolean agreesWith(String tag) {
    return switch (universal) {
      case "NOUN" -> tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("X");
      case "VERB", "ADJ" ->
          tag.equals("VERB") || tag.equals("ADJ") || tag.equals("AUX") || tag.equals("X");
      default -> true;
    };
  }

  /**
   * The part of speech of a label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PartOfSpeech ofLabel(String label) {
    for (PartOfSpeech pos : values()) {
      if (pos.label.equals(label)) {
        return pos;
      }
    }
    throw new IllegalArgumentException("not a part of speech: " + label);
  }
}
