package no.samlese.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A DuckDB database: the tables of one run. Not for use by several threads at once. */
public final class Database implements AutoCloseable {
  private static final int MEMORY_MEGABYTES = 1024;

  private final DuckDBConnection connection;

  /** Reads a row of a result. */
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private Database(String url, boolean readOnly) {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", Boolean.toString(readOnly));
    properties.setProperty("memory_limit", MEMORY_MEGABYTES + "MB");
    // Extensions are looked for on the network, and nothing here needs one.
    properties.setProperty("autoinstall_known_extensions", "false");
    try {
      Connection opened = DriverManager.getConnection(url, properties);
      this.connection = opened.unwrap(DuckDBConnection.class);
    } catch (SQLException e) {
      throw new StoreException("cannot open " + url, e);
    }
  }

  /** Opens a database in a file, and makes it if it is not there. */
  public static Database open(Path file) {
    return new Database("jdbc:duckdb:" + file.toAbsolutePath(), false);
  }

  /** Opens a database that nobody may change. */
  public static Database read(Path file) {
    return new Database("jdbc:duckdb:" + file.toAbsolutePath(), true);
  }

  /** A database that ends with the program. */
  public static Database inMemory() {
    return new Database("jdbc:duckdb:", false);
  }

  public void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StoreException(sql, e);
    }
  }

  /**
   * The rows of a query.
   *
   * @param parameters values for the question marks in the query, in order
   */
  public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reader.read(result));
        }
      }
    } catch (SQLException e) {
      throw new StoreException(sql, e);
    }
    return rows;
  }

  /** Names of the columns of a table or view, in their order. */
  public List<String> columns(String table) {
    return query(
        "SELECT column_name FROM information_schema.columns WHERE table_name = ?"
            + " ORDER BY ordinal_position",
        row -> row.getString(1),
        table);
  }

  <R extends Record> void create(Table<R> table) {
    execute(table.ddl());
  }

  /** Appends rows to a table that exists. */
  public <R extends Record> void append(Table<R> table, List<R> rows) {
    try (DuckDBAppender appender =
        connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.name())) {
      for (R row : rows) {
        appender.beginRow();
        for (Object value : table.values(row)) {
          append(appender, value);
        }
        appender.endRow();
      }
    } catch (SQLException e) {
      throw new StoreException("cannot write to the table " + table.name(), e);
    }
  }

  private static void append(DuckDBAppender appender, Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else {
      appender.append(((Boolean) value).booleanValue());
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreException("cannot close the database", e);
    }
  }

  /** A path as a literal in a statement. */
  static String literal(Path path) {
    return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
  }
}
