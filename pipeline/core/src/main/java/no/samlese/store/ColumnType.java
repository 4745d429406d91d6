package no.samlese.store;

/** The kinds of values that tables hold. */
public enum ColumnType {
  STRING("VARCHAR"),
  INTEGER("INTEGER"),
  NUMBER("DOUBLE"),
  BOOLEAN("BOOLEAN");

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  static ColumnType of(Class<?> type) {
    if (type == String.class) {
      return STRING;
    }
    if (type == int.class || type == Integer.class) {
      return INTEGER;
    }
    if (type == double.class || type == Double.class) {
      return NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return BOOLEAN;
    }
    throw new IllegalArgumentException("no column holds a " + type);
  }
}
