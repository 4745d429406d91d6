package no.samlese.measure;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.samlese.text.UserException;

/** What the units of a comparison are told apart by. */
public enum Field {
  /** All documents together. */
  CORPUS("'all'", Source.DOCUMENTS),
  /** Each document for itself. */
  DOCUMENT("d.document_id", "d.title", Source.DOCUMENTS),
  /** Two municipalities may share a name; one that is not in the register has no code. */
  MUNICIPALITY(
      "coalesce(nullif(d.municipality_code, ''), d.municipality)",
      "d.municipality",
      Source.DOCUMENTS),
  /** Documents of one kind and year of a municipality. */
  GENERATION(
      "concat_ws('|', coalesce(nullif(d.municipality_code, ''), d.municipality),"
          + " d.document_type, CAST(d.year AS VARCHAR))",
      "d.municipality",
      Source.DOCUMENTS),
  /** Kind of document. */
  DOCUMENT_TYPE("d.document_type", Source.DOCUMENTS),
  /** Year of the document. */
  YEAR("CAST(d.year AS VARCHAR)", Source.DOCUMENTS),
  /** County at the date of the document. */
  COUNTY("r.county", Source.REGISTER),
  /** Statistics Norway's group of comparable municipalities. */
  KOSTRA_GROUP("r.kostra_group", Source.REGISTER),
  /** Statistics Norway's classes 1 (most central) to 6. */
  CENTRALITY("CAST(r.centrality AS VARCHAR)", Source.REGISTER),
  /** Inhabitants at the date of the document, in three classes. */
  SIZE_CLASS("r.size_class", Source.REGISTER),
  /** Language of most words of the paragraph. */
  LANGUAGE("l.language", Source.LANGUAGE),
  /** Zone of the paragraph. */
  ZONE("b.zone", Source.BLOCKS);

  /** What people may compare by. */
  public static final Set<Field> OFFERED =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CORPUS, GENERATION)));

  private enum Source {
    DOCUMENTS,
    REGISTER,
    BLOCKS,
    LANGUAGE
  }

  private final String key;
  private final String label;
  private final Source source;

  Field(String key, Source source) {
    this(key, key, source);
  }

  Field(String key, String label, Source source) {
    this.key = key;
    this.label = label;
    this.source = source;
  }

  /** The name on the command line and in tables, in snake_case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The field of a name.
   *
   * @throws UserException if there is none
   */
  public static Field of(String name) {
    String wanted = name.strip().replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> OFFERED.contains(field) && field.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "Nothing can be compared by '" + name + "'.",
                    "Compare by one of "
                        + OFFERED.stream().map(Field::id).collect(Collectors.joining(", "))
                        + "."));
  }

  /** Whether a document may lie in several units. */
  public boolean dividesDocuments() {
    return source == Source.BLOCKS || source == Source.LANGUAGE;
  }

  boolean needsRegister() {
    return source == Source.REGISTER;
  }

  boolean needsLanguage() {
    return source == Source.LANGUAGE;
  }

  /** Expression over documents d, blocks b, register r and languages l. */
  public String key() {
    return key;
  }

  String label() {
    return label;
  }
}
