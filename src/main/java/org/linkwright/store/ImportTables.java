package org.linkwright.store;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The tables that an import fills. Where the case has no events yet, or the source is larger than all before it, the
 * indexes of the large tables are built at the end, which takes a quarter of the time that keeping them up to date takes.
 */
final class ImportTables implements AutoCloseable {
    /** Tables of few rows that an import fills too, each row by a statement of its own. */
    static final List<String> FILLED_BESIDE = List.of("original", "block", "decision");

    final LedgerTable ledger;
    final IssueTable issues;
    final EntityTable entities;
    final EventTable events;
    final EventRowTable eventRows;
    final TellingTable tellings;
    final MentionTable mentions;
    final AssertionTable assertions;
    final SameEvents same;
    private final DroppedIndexes indexes;
    private final Appenders appenders;
    private volatile String originalHash = "";

    /**
     * Keeps the original too.
     *
     * @param large whether it and the rows are written on a thread of their own
     */
    ImportTables(Connection connection, long source, InputStream original, boolean large) throws SQLException {
        appenders = large ? Appenders.beside(connection) : Appenders.atOnce(connection);
        indexes = new DroppedIndexes(connection);
        boolean empty = Sql.number(connection, "SELECT NOT EXISTS (SELECT 1 FROM event)") == 1;
        if (empty || isLargest(connection, source)) {
            for (String index : Schema.eventIndexes()) {
                // events that are there already are looked up by their ends for every row
                if (empty || !index.equals(EventTable.ENDS_INDEX)) {
                    indexes.drop(index);
                }
            }
        }
        ledger = new LedgerTable(appenders, source);
        issues = new IssueTable(appenders, source);
        entities = new EntityTable(appenders, source);
        events = new EventTable(appenders, entities);
        same = new SameEvents(appenders, entities, events, indexes);
        eventRows = new EventRowTable(appenders, events);
        tellings = new TellingTable(appenders, events);
        mentions = new MentionTable(appenders, entities, events);
        assertions = new AssertionTable(appenders, entities);
        appenders.write(() -> originalHash = OriginalTable.add(connection, source, original));
    }

    /** Hash of the bytes that were kept, once they are written. */
    String originalHash() {
        return originalHash;
    }

    /** Whether the source is larger than all sources before together. */
    private static boolean isLargest(Connection connection, long source) throws SQLException {
        return Sql.number(connection, "SELECT sum(CASE id WHEN ? THEN size ELSE -size END) > 0 FROM source", source)
                == 1;
    }

    /** Writes all that waits, seals it, and brings the indexes up to date. */
    void seal(Connection connection, List<Seal> seals) throws SQLException {
        entities.seal(seals);
        events.seal(seals);
        eventRows.seal(seals);
        tellings.seal(seals);
        mentions.seal(seals);
        assertions.seal(seals);
        issues.seal(seals);
        ledger.seal(seals);
        indexes.restore();
        SearchIndex.addEntities(connection, entities);
        SearchIndex.addAssertions(connection, assertions);
        SearchIndex.addEvents(connection, events);
    }

    /** Waits until all rows so far are written: the connection is about to be used for something else. */
    void settle() throws SQLException {
        appenders.settle();
    }

    /** Writes nothing more. */
    void stop() {
        appenders.close();
    }

    @Override
    public void close() throws SQLException {
        appenders.close();
        ledger.close();
        issues.close();
        entities.close();
        same.close();
        events.close();
        eventRows.close();
        tellings.close();
        mentions.close();
        assertions.close();
    }
}
