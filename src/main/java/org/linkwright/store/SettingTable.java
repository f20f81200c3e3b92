package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;

/** {@code setting}: settings of the case as a whole, by key. */
final class SettingTable {
    static final String CREATE = """
            CREATE TABLE setting (
                key TEXT NOT NULL PRIMARY KEY,
                value TEXT NOT NULL
            ) STRICT""";

    private SettingTable() {}

    static String value(Connection connection, String key) throws SQLException {
        return Sql.first(connection, "SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key)
                .orElse("");
    }

    static void set(Connection connection, String key, String value) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO setting(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                key,
                value);
    }
}
