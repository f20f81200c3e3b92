package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** {@code chart}: the saved charts by name, as documents whose form is not the store's. */
final class ChartTable {
    static final String CREATE = """
            CREATE TABLE chart (
                name TEXT NOT NULL PRIMARY KEY,
                document TEXT NOT NULL,
                saved_by TEXT NOT NULL,
                saved_at TEXT NOT NULL
            ) STRICT""";

    private ChartTable() {}

    static List<String> names(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT name FROM chart ORDER BY name", row -> row.getString(1));
    }

    static Optional<String> document(Connection connection, String name) throws SQLException {
        return Sql.first(connection, "SELECT document FROM chart WHERE name = ?", row -> row.getString(1), name);
    }

    static void save(Connection connection, String name, String document, Stamp stamp) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO chart(name, document, saved_by, saved_at) VALUES (?, ?, ?, ?) ON CONFLICT(name) DO UPDATE"
                        + " SET document = excluded.document, saved_by = excluded.saved_by, saved_at = excluded.saved_at",
                name,
                document,
                stamp.author(),
                stamp.at());
    }
}
