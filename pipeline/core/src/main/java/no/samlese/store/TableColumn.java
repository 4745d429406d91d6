package no.samlese.store;

import java.lang.reflect.RecordComponent;

/**
 * A column of a table.
 *
 * @param name snake_case
 * @param type kind of value
 * @param description what it holds, with unit and range
 * @param component where its value comes from
 */
public record TableColumn(
    String name, ColumnType type, String description, RecordComponent component) {}
