package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** {@code exhibit}: the exports that were made, with what is needed to make them again. */
final class ExhibitTable {
    static final String CREATE = """
            CREATE TABLE exhibit (
                id INTEGER PRIMARY KEY,
                hash TEXT NOT NULL,
                file_name TEXT NOT NULL,
                file_sha256 TEXT NOT NULL,
                settings TEXT NOT NULL,
                made_by TEXT NOT NULL,
                made_at TEXT NOT NULL
            ) STRICT""";

    private ExhibitTable() {}

    static long add(
            Connection connection, String hash, String fileName, String fileSha256, String settings, Stamp stamp)
            throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO exhibit(hash, file_name, file_sha256, settings, made_by, made_at) VALUES (?, ?, ?, ?, ?, ?)",
                hash,
                fileName,
                fileSha256,
                settings,
                stamp.author(),
                stamp.at());
        return Sql.number(connection, "SELECT last_insert_rowid()");
    }

    /** The settings of the latest exhibit with that hash, or whose file had it. */
    static Optional<String> settings(Connection connection, String hash) throws SQLException {
        return Sql.first(
                connection,
                "SELECT settings FROM exhibit WHERE hash = ?1 OR file_sha256 = ?1 ORDER BY id DESC LIMIT 1",
                row -> row.getString(1),
                hash);
    }
}
