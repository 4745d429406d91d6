/**
 * Facts and tables. A document's facts are rows: records whose components are the columns. Rows are
 * written as Parquet in batches and read into one DuckDB database a run; CSV is written from there.
 * DuckDB's types stay in this package and in {@code measure} and {@code compare}.
 */
package no.samlese.store;
