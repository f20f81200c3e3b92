package org.linkwright.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code audit}: every change and every export, in a chain: the hash of an entry covers the hash before it, its own words
 * and the seals of the rows it wrote. The database refuses to change or delete an entry.
 */
final class AuditTable {
    static final String CREATE = """
            CREATE TABLE audit (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                at TEXT NOT NULL,
                author TEXT NOT NULL,
                action TEXT NOT NULL,
                subject TEXT NOT NULL,
                detail TEXT NOT NULL,
                seals TEXT NOT NULL,
                previous TEXT NOT NULL,
                hash TEXT NOT NULL UNIQUE
            ) STRICT""";

    static final List<String> TRIGGERS = List.of(
            "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN"
                    + " SELECT raise(ABORT, 'the audit log is not changed'); END",
            "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN"
                    + " SELECT raise(ABORT, 'the audit log is not shortened'); END");

    /** What stands before the first entry. */
    static final String GENESIS = "0".repeat(64);

    private AuditTable() {}

    /** One entry of the chain. */
    record Entry(
            long id,
            Stamp stamp,
            String action,
            String subject,
            String detail,
            String seals,
            String previous,
            String hash) {
        /** What {@code hash} must be. */
        String computedHash() {
            RowHash row = new RowHash();
            row.text(previous);
            row.number(id);
            for (String text : List.of(stamp.at(), stamp.author(), action, subject, detail, seals)) {
                row.text(text);
            }
            return row.hex();
        }
    }

    /** Hash of the last entry. */
    static String head(Connection connection) throws SQLException {
        return Sql.first(connection, "SELECT hash FROM audit ORDER BY id DESC LIMIT 1", row -> row.getString(1))
                .orElse(GENESIS);
    }

    static void add(Connection connection, Stamp stamp, String action, String subject, String detail, List<Seal> seals)
            throws SQLException {
        long id = 1 + Sql.number(connection, "SELECT coalesce(max(id), 0) FROM audit");
        Entry open = new Entry(id, stamp, action, subject, detail, Seal.format(seals), head(connection), "");
        Sql.run(
                connection,
                "INSERT INTO audit(id, at, author, action, subject, detail, seals, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                stamp.at(),
                stamp.author(),
                action,
                subject,
                detail,
                open.seals,
                open.previous,
                open.computedHash());
    }

    /** The latest seal of each stretch, in the order in which the stretches were begun. */
    static List<Seal> sealsInForce(Connection connection) throws SQLException {
        Map<String, Seal> latest = new LinkedHashMap<>();
        Sql.each(connection, "SELECT seals FROM audit ORDER BY id", row -> {
            for (Seal seal : Seal.parse(row.getString(1))) {
                latest.put(seal.stretch(), seal);
            }
        });
        return List.copyOf(latest.values());
    }

    /** Number of the last entry that was ever written, also if somebody took it away. */
    static long written(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'audit'");
    }

    static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong(1),
                new Stamp(row.getString(3), row.getString(2)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
