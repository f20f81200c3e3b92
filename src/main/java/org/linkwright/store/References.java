package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The foreign keys of rows that a large import adds. Looking each up as its row is added takes a tenth of the whole time, so
 * they are proven together: where no number is missing from the least to the greatest that a column has, all that it has are
 * there. Where one is missing, as after an undone import, SQLite looks them up.
 */
final class References {
    private final Connection connection;
    private final String table;
    private final String[] targets;
    private final long[] least;
    private final long[] greatest;

    /** @param columns of the table, in the order in which values are given */
    References(Connection connection, String table, List<String> columns) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.targets = new String[columns.size()];
        this.least = new long[columns.size()];
        this.greatest = new long[columns.size()];
        Sql.each(
                connection,
                "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)",
                row -> targets[columns.indexOf(row.getString(1))] = row.getString(2),
                table);
    }

    /** A value that a row has in a column counted from 0. */
    void see(int column, Object value) {
        if (targets[column] != null && value instanceof Long number) {
            least[column] = greatest[column] == 0 ? number : Math.min(least[column], number);
            greatest[column] = Math.max(greatest[column], number);
        }
    }

    /** @throws SQLException where a row that was seen refers to one that is not there */
    void check() throws SQLException {
        for (int i = 0; i < targets.length; i++) {
            if (targets[i] != null && greatest[i] != 0 && !isWhole(targets[i], least[i], greatest[i])) {
                check(connection, table);
                return;
            }
        }
    }

    private boolean isWhole(String target, long first, long last) throws SQLException {
        String count = "SELECT count(*) FROM " + target + " WHERE rowid BETWEEN ? AND ?";
        return Sql.number(connection, count, first, last) == last - first + 1;
    }

    /** @throws SQLException where any row of the table refers to one that is not there */
    static void check(Connection connection, String table) throws SQLException {
        if (Sql.first(connection, "PRAGMA foreign_key_check(" + table + ")", row -> row.getLong(2))
                .isPresent()) {
            throw new SQLiteException(
                    table + ": a row refers to one that is not there", SQLiteErrorCode.SQLITE_CONSTRAINT_FOREIGNKEY);
        }
    }
}
