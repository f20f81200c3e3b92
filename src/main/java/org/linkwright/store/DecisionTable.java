package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** {@code decision}: what people decided about entities, each with a reason. The latest decision of a kind is in force. */
final class DecisionTable {
    static final String CREATE = """
            CREATE TABLE decision (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                subject INTEGER NOT NULL REFERENCES entity,
                value TEXT NOT NULL,
                reason TEXT NOT NULL,
                author TEXT NOT NULL,
                at TEXT NOT NULL
            ) STRICT""";

    static final List<String> INDEXES = List.of("CREATE INDEX decision_subject ON decision(subject, kind)");

    /** What a person is in the case. */
    static final String CATEGORY = "category";

    private DecisionTable() {}

    /** Adds a decision, which {@code stamp} made, and returns its number. */
    static long add(Connection connection, String kind, long subject, String value, String reason, Stamp stamp)
            throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO decision(kind, subject, value, reason, author, at) VALUES (?, ?, ?, ?, ?, ?)",
                kind,
                subject,
                value,
                reason,
                stamp.author(),
                stamp.at());
        return Sql.number(connection, "SELECT last_insert_rowid()");
    }
}
