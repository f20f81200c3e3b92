package org.linkwright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code telling}: what a further record of an event says, in its own words and by its own clock. It takes the place of the
 * first record when the import of that is undone.
 */
final class TellingTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE telling (
                id INTEGER PRIMARY KEY,
                event INTEGER NOT NULL REFERENCES event,
                start_local ANY,
                clock INTEGER REFERENCES clock,
                instant INTEGER,
                alternative INTEGER,
                start_order INTEGER,
                duration INTEGER,
                amount TEXT,
                currency TEXT,
                place INTEGER REFERENCES entity,
                text TEXT NOT NULL,
                block INTEGER NOT NULL REFERENCES block,
                row INTEGER NOT NULL
            ) STRICT""";

    static final String INDEX = "CREATE INDEX telling_event ON telling(event)";

    private final Appender rows;
    private final EventTable events;

    TellingTable(Appenders appenders, EventTable events) throws SQLException {
        this.events = events;
        List<String> columns = new ArrayList<>(List.of("event"));
        columns.addAll(EventTable.TOLD);
        rows = appenders.to("telling", columns, events.rows());
    }

    void add(long event, NewEvent record) throws SQLException {
        rows.number(event);
        events.tell(rows, record);
        rows.add();
    }

    void seal(List<Seal> seals) throws SQLException {
        rows.seal(seals);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
