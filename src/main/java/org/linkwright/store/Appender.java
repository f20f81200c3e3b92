package org.linkwright.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Appends rows to one table in batches and hashes them on their way. The values of a row are given in the order of the
 * table's columns, the number of the row, which is given by itself, being the first.
 */
final class Appender implements AutoCloseable {
    private static final int BATCH = 500;

    private final Appenders appenders;
    private final List<Appender> parents;
    private final String table;
    private final int columns;
    private final PreparedStatement insert;
    private final RowHash hash = new RowHash();
    private final Optional<References> references;
    private final long first;
    private long next;
    private Object[] values;
    private int filled;

    /** Appends to {@code table}, whose rows may point to those that {@code parents} write. */
    Appender(Appenders appenders, String table, List<String> columns, Appender... parents) throws SQLException {
        this.appenders = appenders;
        this.parents = List.of(parents);
        this.table = table;
        this.columns = columns.size() + 1;
        this.first = 1 + Sql.number(appenders.connection(), "SELECT coalesce(max(rowid), 0) FROM " + table);
        this.next = first;
        this.values = new Object[BATCH * this.columns];
        List<String> all = new ArrayList<>(List.of("id"));
        all.addAll(columns);
        this.references = appenders.isChecked()
                ? Optional.empty()
                : Optional.of(new References(appenders.connection(), table, all));
        this.insert = appenders
                .connection()
                .prepareStatement("INSERT INTO " + table + "(" + String.join(", ", all) + ") VALUES ("
                        + String.join(", ", Collections.nCopies(this.columns, "?")) + ")");
    }

    Appender number(long value) {
        return put(value);
    }

    Appender number(OptionalLong value) {
        return value.isPresent() ? number(value.getAsLong()) : nothing();
    }

    /** The number of a row of another table; 0 stands for none. */
    Appender reference(long row) {
        return row == 0 ? nothing() : number(row);
    }

    Appender text(String value) {
        return put(value);
    }

    Appender text(Optional<String> value) {
        return value.isPresent() ? text(value.get()) : nothing();
    }

    Appender nothing() {
        return put(null);
    }

    private Appender put(Object value) {
        if (filled % columns == 0) {
            values[filled++] = next;
        }
        values[filled++] = value;
        return this;
    }

    /** Ends the row and returns its number. */
    long add() throws SQLException {
        if (filled % columns != 0) {
            throw new IllegalStateException(table + ": " + filled % columns + " values for " + columns + " columns");
        }
        long number = next++;
        if (filled == values.length) {
            flush();
        }
        return number;
    }

    /** Hands over what waits. */
    void flush() throws SQLException {
        for (Appender parent : parents) {
            parent.flush();
        }
        if (filled > 0) {
            Object[] rows = values;
            int end = filled;
            values = new Object[rows.length];
            filled = 0;
            appenders.write(() -> write(rows, end));
        }
    }

    private void write(Object[] rows, int end) throws SQLException {
        for (int row = 0; row < end; row += columns) {
            for (int i = 0; i < columns; i++) {
                Object value = rows[row + i];
                insert.setObject(i + 1, value);
                hash.value(value);
                if (references.isPresent()) {
                    references.get().see(i, value);
                }
            }
            insert.addBatch();
        }
        insert.executeBatch();
    }

    /** Number of the first row that this appender wrote or will write. */
    long first() {
        return first;
    }

    /** Number that the next row will have. */
    long next() {
        return next;
    }

    /**
     * Writes what waits and adds the seal of all rows to {@code seals}, if there are any.
     *
     * @throws SQLException also where a row refers to one that is not there
     */
    void seal(List<Seal> seals) throws SQLException {
        flush();
        appenders.settle();
        if (references.isPresent()) {
            references.get().check();
        }
        if (next > first) {
            seals.add(new Seal(table, first, next - 1, hash.hex()));
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
