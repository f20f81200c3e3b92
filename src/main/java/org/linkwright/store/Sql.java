package org.linkwright.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Short forms of plain JDBC. Arguments are texts, whole numbers, bytes or null. */
final class Sql {
    private Sql() {}

    /** Makes a value of a row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes a row. */
    @FunctionalInterface
    interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    static void each(Connection connection, String sql, RowTaker taker, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    static <T> List<T> list(Connection connection, String sql, RowReader<T> reader, Object... arguments)
            throws SQLException {
        List<T> all = new ArrayList<>();
        each(connection, sql, row -> all.add(reader.read(row)), arguments);
        return all;
    }

    static <T> Optional<T> first(Connection connection, String sql, RowReader<T> reader, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        }
    }

    /** The number in the first row's first column. */
    static long number(Connection connection, String sql, Object... arguments) throws SQLException {
        return first(connection, sql, row -> row.getLong(1), arguments)
                .orElseThrow(() -> new SQLException("No row: " + sql));
    }

    /** The text in the first row's first column. */
    static String text(Connection connection, String sql, Object... arguments) throws SQLException {
        return first(connection, sql, row -> row.getString(1), arguments)
                .orElseThrow(() -> new SQLException("No row: " + sql));
    }

    static void run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, arguments)) {
            statement.execute();
        }
    }

    static OptionalLong optionalLong(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
