package org.linkwright.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Appends rows to one table in batches and hashes them on their way. The values of a row are given in the order of the
 * table's columns, the number of the row, which is given by itself, being the first.
 */
final class Appender implements AutoCloseable {
    private static final int BATCH = 1000;

    private final List<Appender> parents;
    private final String table;
    private final int columns;
    private final PreparedStatement insert;
    private final RowHash hash = new RowHash();
    private final long first;
    private long next;
    private int column = 1;
    private int waiting;

    /** Appends to {@code table}, whose rows may point to those that {@code parents} write. */
    Appender(Connection connection, String table, List<String> columns, Appender... parents) throws SQLException {
        this.parents = List.of(parents);
        this.table = table;
        this.columns = columns.size() + 1;
        this.first = 1 + Sql.number(connection, "SELECT coalesce(max(rowid), 0) FROM " + table);
        this.next = first;
        this.insert = connection.prepareStatement("INSERT INTO " + table + "(id, " + String.join(", ", columns)
                + ") VALUES (" + String.join(", ", Collections.nCopies(this.columns, "?")) + ")");
    }

    Appender number(long value) throws SQLException {
        begin();
        insert.setLong(column++, value);
        hash.number(value);
        return this;
    }

    Appender number(OptionalLong value) throws SQLException {
        return value.isPresent() ? number(value.getAsLong()) : nothing();
    }

    /** The number of a row of another table; 0 stands for none. */
    Appender reference(long row) throws SQLException {
        return row == 0 ? nothing() : number(row);
    }

    Appender text(String value) throws SQLException {
        begin();
        insert.setString(column++, value);
        hash.text(value);
        return this;
    }

    Appender text(Optional<String> value) throws SQLException {
        return value.isPresent() ? text(value.get()) : nothing();
    }

    Appender nothing() throws SQLException {
        begin();
        insert.setObject(column++, null);
        hash.nothing();
        return this;
    }

    /** Ends the row and returns its number. */
    long add() throws SQLException {
        if (column != columns + 1) {
            throw new IllegalStateException(table + ": " + (column - 1) + " values for " + columns + " columns");
        }
        insert.addBatch();
        column = 1;
        if (++waiting == BATCH) {
            flush();
        }
        return next++;
    }

    /** Gives SQLite what waits. */
    void flush() throws SQLException {
        for (Appender parent : parents) {
            parent.flush();
        }
        if (waiting > 0) {
            insert.executeBatch();
            waiting = 0;
        }
    }

    /** Number of the first row that this appender wrote or will write. */
    long first() {
        return first;
    }

    /** Number that the next row will have. */
    long next() {
        return next;
    }

    /** Gives SQLite what waits and adds the seal of all rows to {@code seals}, if there are any. */
    void seal(List<Seal> seals) throws SQLException {
        flush();
        if (next > first) {
            seals.add(new Seal(table, first, next - 1, hash.hex()));
        }
    }

    private void begin() throws SQLException {
        if (column == 1) {
            insert.setLong(column++, next);
            hash.number(next);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
