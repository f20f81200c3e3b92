package org.linkwright.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** {@code source}: the imported files, each known by its hash. */
final class SourceTable {
    static final String CREATE = """
            CREATE TABLE source (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                sha256 TEXT NOT NULL UNIQUE,
                size INTEGER NOT NULL,
                format TEXT NOT NULL,
                imported_at TEXT NOT NULL,
                imported_by TEXT NOT NULL,
                process_kind TEXT NOT NULL,
                process_number TEXT NOT NULL,
                process_authority TEXT NOT NULL,
                process_provider TEXT NOT NULL,
                process_served TEXT NOT NULL,
                process_jurisdiction TEXT NOT NULL,
                handling TEXT NOT NULL,
                rows_read INTEGER NOT NULL,
                accepted INTEGER NOT NULL,
                duplicate INTEGER NOT NULL,
                rejected INTEGER NOT NULL,
                ignored INTEGER NOT NULL,
                CHECK (rows_read = accepted + duplicate + rejected + ignored)
            ) STRICT""";

    private SourceTable() {}

    static List<Source> all(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT * FROM source ORDER BY id", SourceTable::read);
    }

    static Optional<Source> withHash(Connection connection, String sha256) throws SQLException {
        return Sql.first(connection, "SELECT * FROM source WHERE sha256 = ?", SourceTable::read, sha256);
    }

    static Source numbered(Connection connection, long id) throws SQLException {
        return Sql.first(connection, "SELECT * FROM source WHERE id = ?", SourceTable::read, id)
                .orElseThrow();
    }

    /** Adds a source none of whose rows are known yet and returns its number. */
    static long add(Connection connection, NewSource source, String at, String author) throws SQLException {
        LegalProcess process = source.process();
        Sql.run(
                connection,
                "INSERT INTO source(name, sha256, size, format, imported_at, imported_by, process_kind,"
                        + " process_number, process_authority, process_provider, process_served,"
                        + " process_jurisdiction, handling, rows_read, accepted, duplicate, rejected, ignored)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0)",
                source.name(),
                source.sha256(),
                source.size(),
                source.format(),
                at,
                author,
                process.kind(),
                process.number(),
                process.authority(),
                process.provider(),
                process.served(),
                process.jurisdiction(),
                source.handling());
        return Sql.number(connection, "SELECT last_insert_rowid()");
    }

    static void setTotals(Connection connection, long id, Source.Totals totals) throws SQLException {
        Sql.run(
                connection,
                "UPDATE source SET rows_read = ?, accepted = ?, duplicate = ?, rejected = ?, ignored = ? WHERE id = ?",
                totals.read(),
                totals.accepted(),
                totals.duplicate(),
                totals.rejected(),
                totals.ignored(),
                id);
    }

    /** The sums in the columns from {@code column} on. */
    static Source.Totals totals(ResultSet row, int column) throws SQLException {
        return new Source.Totals(
                row.getLong(column),
                row.getLong(column + 1),
                row.getLong(column + 2),
                row.getLong(column + 3),
                row.getLong(column + 4));
    }

    private static Source read(ResultSet row) throws SQLException {
        LegalProcess process = new LegalProcess(
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
        return new Source(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                process,
                row.getString(14),
                totals(row, 15));
    }
}
