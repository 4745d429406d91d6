package no.samlese.text;

/** A language that blocks of text are told apart by. {@link #UNKNOWN} stands where none is sure. */
public enum Language {
  BOKMAAL("nb"),
  NYNORSK("nn"),
  DANISH("da"),
  SWEDISH("sv"),
  ENGLISH("en"),
  UNKNOWN("und");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** BCP 47 code: nb, nn, da, sv, en, und. */
  public String code() {
    return code;
  }

  /** The language of a BCP 47 code; {@link #UNKNOWN} for any other. */
  public static Language ofCode(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    return UNKNOWN;
  }
}
