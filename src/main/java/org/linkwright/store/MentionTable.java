package org.linkwright.store;

import java.sql.SQLException;
import java.util.List;

/** {@code mention}: entities seen in a row in another role than that of an event's end. */
final class MentionTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE mention (
                id INTEGER PRIMARY KEY,
                entity INTEGER NOT NULL REFERENCES entity,
                event INTEGER REFERENCES event,
                block INTEGER NOT NULL REFERENCES block,
                row INTEGER NOT NULL,
                column_number INTEGER NOT NULL,
                role TEXT NOT NULL,
                text_start INTEGER,
                text_end INTEGER,
                CHECK ((text_start IS NULL) = (text_end IS NULL))
            ) STRICT""";

    static final List<String> INDEXES = List.of("CREATE INDEX mention_entity ON mention(entity)");

    private final Appender rows;

    MentionTable(Appenders appenders, EntityTable entities, EventTable events) throws SQLException {
        rows = appenders.to(
                "mention",
                List.of("entity", "event", "block", "row", "column_number", "role", "text_start", "text_end"),
                entities.rows(),
                events.rows());
    }

    void add(long entity, long event, String role, CellPart where) throws SQLException {
        rows.number(entity)
                .reference(event)
                .number(where.block())
                .number(where.row())
                .number(where.column())
                .text(role);
        if (where.place().isPart()) {
            rows.number(where.place().start()).number(where.place().end());
        } else {
            rows.nothing().nothing();
        }
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
