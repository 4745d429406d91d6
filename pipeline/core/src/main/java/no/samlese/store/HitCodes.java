package no.samlese.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said about a hit, in the table {@code hits}: one column a code of context. The values are
 * explained in the coding guideline.
 */
public record HitCodes(
    @Column(
            "affirmed, negated, contrasted (put behind something else) or hypothetical. Indicative.")
        String polarity,
    @Column("How firmly the governing verb binds: must, will, should, may, wish, fact, or empty.")
        String commitment,
    @Column("active or passive: the governing verb; empty if there is none.") String voice,
    @Column("leaving or entering: what the text moves from or to; or empty.") String transition,
    @Column("Who is named in the sentence; several joined by |: see the coding guideline.")
        String actors,
    @Column(
            "recipient, user, coproducer, fellow-citizen; several joined by |; or empty. Indicative.")
        String citizenRole,
    @Column("internal, external; several joined by |; or empty.") String reach,
    @Column(
            "initiation, design, implementation, evaluation; several joined by |; or empty. Indicative.")
        String phase,
    @Column("individual, organisation, system, society; several joined by |; or empty. Indicative.")
        String level,
    @Column("macro, meso, micro, or empty.") String scale,
    @Column("political, strategic, tactical, operational; several joined by |; or empty.")
        String leadershipLevel,
    @Column("efficiency, empowerment, innovation; several joined by |; or empty. Indicative.")
        String understanding,
    @Column("enabling, inhibiting, or empty. Indicative.") String valence,
    @Column("culture, structure, tasks; several joined by |; or empty. Indicative.") String domain,
    @Column(
            "service-provider, authority, community-developer, democratic-arena, employer; joined by |; or empty.")
        String municipalRole,
    @Column("yes if the sentence says what the term means; or empty. Indicative.")
        String definition,
    @Column("quoted, cited, or empty.") String attribution,
    @Column("yes if it is part of a name; or empty. Indicative.") String named,
    @Column("yes if ten words in a row with it stand elsewhere in the document; or empty.")
        String repeated,
    @Column("yes if ten words in a row with it stand in another document; or empty.") String shared,
    @Column("Codes of own files, as code=value, joined by a semicolon; or empty.")
        String otherCodes) {
  private static final RecordComponent[] COLUMNS = HitCodes.class.getRecordComponents();
  private static final List<String> NAMES =
      Arrays.stream(COLUMNS).map(column -> Table.snakeCase(column.getName())).toList();
  private static final Constructor<HitCodes> CONSTRUCTOR = constructor();

  /** Names of the columns, in order. */
  public static List<String> columns() {
    return NAMES;
  }

  /**
   * The columns of codes as the stage gives them.
   *
   * @param codes name of a code, in snake_case, to its value; one that is absent is empty
   */
  public static HitCodes of(Map<String, String> codes) {
    Map<String, String> others = new TreeMap<>(codes);
    Object[] values = new Object[COLUMNS.length];
    for (int i = 0; i < values.length - 1; i++) {
      String value = others.remove(NAMES.get(i));
      values[i] = value == null ? "" : value;
    }
    values[values.length - 1] = joined(others);
    try {
      return CONSTRUCTOR.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("all columns of codes are texts", e);
    }
  }

  private static Constructor<HitCodes> constructor() {
    Class<?>[] types =
        Arrays.stream(COLUMNS).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return HitCodes.class.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has the constructor of its columns", e);
    }
  }

  private static String joined(Map<String, String> codes) {
    StringBuilder joined = new StringBuilder();
    codes.forEach(
        (code, value) ->
            joined.append(joined.isEmpty() ? "" : "; ").append(code).append('=').append(value));
    return joined.toString();
  }
}
