package org.linkwright.store;

import java.sql.SQLException;
import java.util.List;

/** {@code event_row}: the further rows that record an event, beside the one that the event cites. */
final class EventRowTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE event_row (
                id INTEGER PRIMARY KEY,
                event INTEGER NOT NULL REFERENCES event,
                block INTEGER NOT NULL REFERENCES block,
                row INTEGER NOT NULL
            ) STRICT""";

    static final List<String> INDEXES = List.of("CREATE INDEX event_row_event ON event_row(event)");

    private final Appender rows;

    EventRowTable(Appenders appenders, EventTable events) throws SQLException {
        rows = appenders.to("event_row", List.of("event", "block", "row"), events.rows());
    }

    void add(long event, long block, long row) throws SQLException {
        rows.number(event).number(block).number(row).add();
    }

    void seal(List<Seal> seals) throws SQLException {
        rows.seal(seals);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
