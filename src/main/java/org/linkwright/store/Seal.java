package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What an audit entry answers for: the hash of the rows of one table that it wrote.
 *
 * @param table name of the table
 * @param first number of the first row
 * @param last number of the last row
 * @param hash SHA-256 of those rows, as {@link RowHash} encodes them
 */
record Seal(String table, long first, long last, String hash) {
    /** Seals rows by reading them back. */
    static Seal of(Connection connection, String table, long first, long last) throws SQLException {
        return new Seal(table, first, last, hash(connection, table, first, last));
    }

    /** Seals all rows of a table. */
    static Seal ofAll(Connection connection, String table) throws SQLException {
        return of(connection, table, 1, Long.MAX_VALUE);
    }

    private static String hash(Connection connection, String table, long first, long last) throws SQLException {
        RowHash hash = new RowHash();
        int[] columns = {0};
        Sql.each(
                connection,
                "SELECT * FROM " + table + " WHERE rowid BETWEEN ? AND ? ORDER BY rowid",
                row -> {
                    if (columns[0] == 0) {
                        columns[0] = row.getMetaData().getColumnCount();
                    }
                    hash.row(row, columns[0]);
                },
                first,
                last);
        return hash.hex();
    }

    /** Whether the rows are as they were when they were sealed. */
    boolean holds(Connection connection) throws SQLException {
        return hash.equals(hash(connection, table, first, last));
    }

    /** The seal of what is left of the stretch: up to its last row that is still there, empty where none is. */
    Seal anew(Connection connection) throws SQLException {
        long end = Sql.number(
                connection,
                "SELECT coalesce(max(rowid), ?1 - 1) FROM " + table + " WHERE rowid BETWEEN ?1 AND ?2",
                first,
                last);
        return of(connection, table, first, end);
    }

    /** Table and first row, by which a stretch is known: the latest seal of a stretch is in force. */
    String stretch() {
        return table + " " + first;
    }

    /** One seal a line. */
    static String format(List<Seal> seals) {
        StringBuilder lines = new StringBuilder();
        for (Seal seal : seals) {
            lines.append(seal.table + " " + seal.first + " " + seal.last + " " + seal.hash + "\n");
        }
        return lines.toString();
    }

    /**
     * Reads what {@link #format} wrote.
     *
     * @throws IllegalArgumentException where it is something else
     */
    static List<Seal> parse(String lines) {
        List<Seal> seals = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            String[] words = line.split(" ", -1);
            if (words.length != 4 || !words[0].matches("[a-z_]+")) {
                throw new IllegalArgumentException("Not a seal: " + line);
            }
            seals.add(new Seal(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]), words[3]));
        }
        return seals;
    }
}
