package org.linkwright.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.Amount;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;

/** {@code event}: what happened, one row for each thing that happened. Rows are never changed. */
final class EventTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE event (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                from_entity INTEGER REFERENCES entity,
                to_entity INTEGER REFERENCES entity,
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
                row INTEGER NOT NULL,
                CHECK ((start_local IS NULL) = (clock IS NULL) AND (start_local IS NULL) = (start_order IS NULL)),
                CHECK ((amount IS NULL) = (currency IS NULL))
            ) STRICT""";

    /** Leads to the events of two ends at a time; also to all events from one. */
    static final String ENDS_INDEX = "CREATE INDEX event_ends ON event(from_entity, to_entity, start_order)";

    static final List<String> INDEXES = List.of(
            ENDS_INDEX, "CREATE INDEX event_to ON event(to_entity)", "CREATE INDEX event_start ON event(start_order)");

    /** What one record says of an event, beside its kind and ends, which all records of it have in common. */
    static final List<String> TOLD = List.of(
            "start_local",
            "clock",
            "instant",
            "alternative",
            "start_order",
            "duration",
            "amount",
            "currency",
            "place",
            "text",
            "block",
            "row");

    private final Appender rows;
    private final ClockTable clocks;

    EventTable(Appenders appenders, EntityTable entities) throws SQLException {
        this.clocks = new ClockTable(appenders);
        rows = appenders.to("event", columns(), entities.rows(), clocks.rows());
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("kind", "from_entity", "to_entity"));
        columns.addAll(TOLD);
        return columns;
    }

    long add(NewEvent event) throws SQLException {
        rows.text(event.kind().id()).reference(event.from()).reference(event.to());
        tell(rows, event);
        return rows.add();
    }

    /** Gives {@code row} the values of the columns {@link #TOLD}. */
    void tell(Appender row, NewEvent event) throws SQLException {
        if (event.start().isPresent()) {
            Moment start = event.start().get();
            if (start.precision() == Precision.FRACTION) {
                row.text(Moments.written(start));
            } else {
                row.number(Moments.writtenSeconds(start));
            }
            row.number(clocks.add(ClockTable.Clock.of(start)))
                    .number(Moments.millis(start.instant()))
                    .number(Moments.millis(start.alternative()))
                    .number(Moments.order(start));
        } else {
            row.nothing().nothing().nothing().nothing().nothing();
        }
        row.number(event.durationSeconds());
        row.text(event.amount().map(amount -> amount.value().toString()))
                .text(event.amount().map(Amount::currency))
                .reference(event.place())
                .text(event.text())
                .number(event.block())
                .number(event.row());
    }

    /** The amount whose value and currency are in the columns from {@code column} on. */
    static Optional<Amount> amount(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null
                ? Optional.empty()
                : Optional.of(new Amount(new BigDecimal(value), row.getString(column + 1)));
    }

    void seal(List<Seal> seals) throws SQLException {
        clocks.seal(seals);
        rows.seal(seals);
    }

    /** What other tables' rows wait for when they point to events. */
    Appender rows() {
        return rows;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        clocks.close();
    }
}
