package no.samlese.registry;

/**
 * Size of a municipality by inhabitants, in the three classes of Norwegian local-government
 * research.
 */
public enum SizeClass {
  /** Fewer than 5 000. */
  SMALL("0-4999"),
  /** 5 000 to 19 999. */
  MEDIUM("5000-19999"),
  /** 20 000 and more. */
  LARGE("20000+");

  private final String label;

  SizeClass(String label) {
    this.label = label;
  }

  /** The value in tables: a range of inhabitants. */
  public String label() {
    return label;
  }

  public static SizeClass of(int inhabitants) {
    if (inhabitants < 5_000) {
      return SMALL;
    }
    return inhabitants < 20_000 ? MEDIUM : LARGE;
  }
}
