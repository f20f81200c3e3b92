package org.linkwright.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * The full-text indexes: parts of keys ({@code entity_text}), of labels ({@code label_text}) and of assertions ({@code
 * assertion_text}) by trigrams, words of events ({@code event_text}). They repeat what the tables hold and are no evidence.
 */
final class SearchIndex {
    static final List<String> CREATE = List.of(
            "CREATE VIRTUAL TABLE entity_text USING fts5(key, content='', columnsize=0, tokenize='trigram')",
            "CREATE VIRTUAL TABLE label_text USING fts5(text, content='label', content_rowid='id', columnsize=0,"
                    + " tokenize='trigram remove_diacritics 1')",
            "CREATE VIRTUAL TABLE assertion_text USING fts5(value, content='assertion', content_rowid='id',"
                    + " columnsize=0, tokenize='trigram remove_diacritics 1')",
            "CREATE VIRTUAL TABLE event_text USING fts5(text, content='event', content_rowid='id', columnsize=0,"
                    + " tokenize='unicode61 remove_diacritics 2')");

    private SearchIndex() {}

    /** Adds what the appenders wrote. */
    static void addEntities(Connection connection, EntityTable entities) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO entity_text(rowid, key) VALUES (?, ?)")) {
            Sql.each(
                    connection,
                    "SELECT id, key FROM entity WHERE id >= ?",
                    row -> {
                        insert.setLong(1, row.getLong(1));
                        insert.setString(2, compact(row.getString(2)));
                        insert.executeUpdate();
                    },
                    entities.rows().first());
        }
        Sql.run(
                connection,
                "INSERT INTO label_text(rowid, text) SELECT id, text FROM label WHERE id >= ?",
                entities.labels().first());
    }

    /** Removes the entities that {@code ids} selects, which are still there. */
    static void removeEntities(Connection connection, String ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "INSERT INTO entity_text(entity_text, rowid, key) VALUES ('delete', ?, ?)")) {
            Sql.each(connection, "SELECT id, key FROM entity WHERE id IN (" + ids + ")", row -> {
                delete.setLong(1, row.getLong(1));
                delete.setString(2, compact(row.getString(2)));
                delete.executeUpdate();
            });
        }
    }

    static void addAssertions(Connection connection, AssertionTable assertions) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO assertion_text(rowid, value) SELECT id, value FROM assertion WHERE id >= ? AND value <> ''",
                assertions.rows().first());
    }

    static void addEvents(Connection connection, EventTable events) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO event_text(rowid, text) SELECT id, text FROM event WHERE id >= ? AND text <> ''",
                events.rows().first());
    }

    /** Letters and digits only, in lower case, so that a key is found however it is spelled. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(compact::appendCodePoint);
        return compact.toString();
    }
}
