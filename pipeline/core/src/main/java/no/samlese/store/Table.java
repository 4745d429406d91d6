package no.samlese.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The shape of a table, read off a record: components are columns, in their order, with names in
 * snake_case. One place says what a table holds; the database, the files and the data dictionary
 * follow.
 *
 * @param name name in the database and of the files
 * @param columns in order
 * @param <R> the row
 */
public record Table<R extends Record>(String name, List<TableColumn> columns) {
  public static final Table<DocumentRow> DOCUMENTS = of("documents", DocumentRow.class);
  public static final Table<PageRow> PAGES = of("pages", PageRow.class);
  public static final Table<BlockRow> BLOCKS = of("blocks", BlockRow.class);
  public static final Table<SentenceRow> SENTENCES = of("sentences", SentenceRow.class);
  public static final Table<EditRow> EDITS = of("edits", EditRow.class);
  public static final Table<HitRow> HITS = of("hits", HitRow.class);
  public static final Table<LemmaRow> LEMMAS = of("lemmas", LemmaRow.class);
  public static final Table<CompanyRow> COMPANY = of("company", CompanyRow.class);
  public static final Table<ProblemRow> PROBLEMS = of("problems", ProblemRow.class);
  public static final Table<TermRow> TERMS = of("terms", TermRow.class);
  public static final Table<CategoryRow> CATEGORIES = of("categories", CategoryRow.class);
  public static final Table<RateRow> CATEGORY_BY_DOCUMENT =
      of("category_by_document", RateRow.class);
  public static final Table<RateRow> CATEGORY_BY_MUNICIPALITY =
      of("category_by_municipality", RateRow.class);
  public static final Table<LemmaKeynessRow> LEMMA_KEYNESS =
      of("lemma_keyness", LemmaKeynessRow.class);
  public static final Table<TermKeynessRow> TERM_KEYNESS = of("term_keyness", TermKeynessRow.class);
  public static final Table<CollocateRow> COLLOCATES = of("collocates", CollocateRow.class);
  public static final Table<ClaimRow> CLAIMS = of("claims", ClaimRow.class);
  public static final Table<CategorySummaryRow> CATEGORY_SUMMARY =
      of("category_summary", CategorySummaryRow.class);
  public static final Table<ComparisonRow> COMPARISON = of("comparison", ComparisonRow.class);
  public static final Table<ProfileRow> PROFILE = of("profile", ProfileRow.class);
  public static final Table<RegionRow> PROFILE_REGION = of("profile_region", RegionRow.class);
  public static final Table<CooccurrenceRow> COOCCURRENCE =
      of("cooccurrence", CooccurrenceRow.class);
  public static final Table<SpaceRow> SPACE = of("space", SpaceRow.class);
  public static final Table<MergeRow> CLUSTERS = of("clusters", MergeRow.class);
  public static final Table<DistanceRow> DISTANCES = of("distances", DistanceRow.class);
  public static final Table<ChangeRow> CHANGES = of("changes", ChangeRow.class);
  public static final Table<DocumentRegisterRow> DOCUMENT_REGISTER =
      of("document_register", DocumentRegisterRow.class);
  public static final Table<AccountRow> ACCOUNT = of("account", AccountRow.class);
  public static final Table<ReuseRow> REUSE = of("reuse", ReuseRow.class);
  public static final Table<RepairEffectRow> REPAIR_EFFECT =
      of("repair_effect", RepairEffectRow.class);
  public static final Table<FlipRow> FLIPS = of("flips", FlipRow.class);

  public Table {
    columns = List.copyOf(columns);
  }

  /** All tables of a run, in the order in which they are written. */
  public static List<Table<? extends Record>> all() {
    return List.of(
        DOCUMENTS,
        PAGES,
        BLOCKS,
        SENTENCES,
        EDITS,
        HITS,
        LEMMAS,
        COMPANY,
        PROBLEMS,
        CATEGORIES,
        TERMS,
        CATEGORY_BY_DOCUMENT,
        CATEGORY_BY_MUNICIPALITY,
        CLAIMS,
        CATEGORY_SUMMARY,
        COMPARISON,
        PROFILE,
        PROFILE_REGION,
        COOCCURRENCE,
        SPACE,
        CLUSTERS,
        DISTANCES,
        CHANGES,
        DOCUMENT_REGISTER,
        ACCOUNT,
        REUSE,
        REPAIR_EFFECT,
        FLIPS,
        LEMMA_KEYNESS,
        TERM_KEYNESS,
        COLLOCATES);
  }

  /** Whether it is written as CSV: tables of millions of rows are more than a spreadsheet takes. */
  public boolean fitsSpreadsheet() {
    return !name.equals(LEMMAS.name()) && !name.equals(COMPANY.name());
  }

  private static <R extends Record> Table<R> of(String name, Class<R> row) {
    return new Table<>(name, columns(row, List.of()));
  }

  /** A component that is a record itself stands for its own components. */
  private static List<TableColumn> columns(Class<?> row, List<RecordComponent> path) {
    List<TableColumn> columns = new ArrayList<>();
    for (RecordComponent component : row.getRecordComponents()) {
      component.getAccessor().setAccessible(true);
      List<RecordComponent> inner = new ArrayList<>(path);
      inner.add(component);
      if (component.getType().isRecord()) {
        columns.addAll(columns(component.getType(), inner));
      } else {
        columns.add(column(component, inner));
      }
    }
    return columns;
  }

  private static TableColumn column(RecordComponent component, List<RecordComponent> path) {
    Column column = component.getAnnotation(Column.class);
    if (column == null) {
      throw new IllegalStateException(component + " does not say what it holds");
    }
    return new TableColumn(
        snakeCase(component.getName()), ColumnType.of(component.getType()), column.value(), path);
  }

  static String snakeCase(String name) {
    return name.replaceAll("([A-Z])|(?<=[a-z])(?=[0-9])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** Names of the columns, in order. */
  public List<String> names() {
    return columns.stream().map(TableColumn::name).toList();
  }

  /** The rows as lists of values, in the order of the columns. */
  public List<List<Object>> cells(List<R> rows) {
    return rows.stream().map(row -> Arrays.asList(values(row))).toList();
  }

  /** The statement that creates the table in DuckDB. */
  String ddl() {
    return columns.stream()
        .map(column -> '"' + column.name() + "\" " + column.type().sql())
        .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")"));
  }

  /** The values of a row in the order of the columns. */
  Object[] values(R row) {
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(row, columns.get(i).path());
    }
    return values;
  }

  private static Object value(Record row, List<RecordComponent> path) {
    try {
      Object value = row;
      for (RecordComponent component : path) {
        value = component.getAccessor().invoke(value);
      }
      return value;
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("accessors of records are open and do not fail", e);
    }
  }
}
