package org.linkwright.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Amount;
import org.linkwright.model.Moment;

/** {@code event}: what happened, one row for each thing that happened. Rows are never changed. */
final class EventTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE event (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                from_entity INTEGER REFERENCES entity,
                to_entity INTEGER REFERENCES entity,
                start_local TEXT,
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
                fingerprint INTEGER NOT NULL,
                CHECK ((start_local IS NULL) = (clock IS NULL) AND (start_local IS NULL) = (start_order IS NULL)),
                CHECK ((amount IS NULL) = (currency IS NULL))
            ) STRICT""";

    static final List<String> INDEXES = List.of(
            "CREATE INDEX event_from ON event(from_entity)",
            "CREATE INDEX event_to ON event(to_entity)",
            "CREATE INDEX event_start ON event(start_order)",
            "CREATE INDEX event_fingerprint ON event(fingerprint)");

    private final Appender rows;
    private final ClockTable clocks;
    private final PreparedStatement same;
    private final boolean first;
    private final FingerprintIndex written = new FingerprintIndex();

    /** For adding events to a case that has none ({@code first}; its indexes are built later) or has some. */
    EventTable(Connection connection, EntityTable entities, boolean first) throws SQLException {
        this.clocks = new ClockTable(connection);
        this.first = first;
        rows = new Appender(
                connection,
                "event",
                List.of(
                        "kind",
                        "from_entity",
                        "to_entity",
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
                        "row",
                        "fingerprint"),
                entities.rows(),
                clocks.rows());
        same = connection.prepareStatement(
                "SELECT kind, from_entity, to_entity, start_order, instant, duration, amount,"
                        + " currency, id, alternative FROM event WHERE "
                        + (first ? "id = ?" : "fingerprint = ? ORDER BY id"));
    }

    long add(NewEvent event) throws SQLException {
        long fingerprint = Fingerprint.of(event);
        rows.text(event.kind().id()).reference(event.from()).reference(event.to());
        if (event.start().isPresent()) {
            Moment start = event.start().get();
            rows.text(Moments.written(start))
                    .number(clocks.add(ClockTable.Clock.of(start)))
                    .number(Moments.millis(start.instant()))
                    .number(Moments.millis(start.alternative()))
                    .number(Moments.order(start));
        } else {
            rows.nothing().nothing().nothing().nothing().nothing();
        }
        rows.number(event.durationSeconds());
        rows.text(event.amount().map(amount -> amount.value().toString()))
                .text(event.amount().map(Amount::currency))
                .reference(event.place())
                .text(event.text())
                .number(event.block())
                .number(event.row())
                .number(fingerprint);
        long id = rows.add();
        if (first) {
            written.put(fingerprint, id);
        }
        return id;
    }

    /** The first event that says the same. */
    OptionalLong same(NewEvent event) throws SQLException {
        long fingerprint = Fingerprint.of(event);
        if (!first) {
            rows.flush();
            return firstSame(event, fingerprint);
        }
        for (long id : written.all(fingerprint)) {
            rows.flush();
            OptionalLong found = firstSame(event, id);
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalLong.empty();
    }

    private OptionalLong firstSame(NewEvent event, long wanted) throws SQLException {
        same.setLong(1, wanted);
        try (ResultSet row = same.executeQuery()) {
            while (row.next()) {
                if (saysTheSame(event, row)) {
                    return OptionalLong.of(row.getLong(9));
                }
            }
        }
        return OptionalLong.empty();
    }

    private static boolean saysTheSame(NewEvent event, ResultSet row) throws SQLException {
        OptionalLong order = event.start()
                .map(start -> OptionalLong.of(Moments.order(start)))
                .orElse(OptionalLong.empty());
        OptionalLong instant =
                event.start().map(start -> Moments.millis(start.instant())).orElse(OptionalLong.empty());
        OptionalLong alternative =
                event.start().map(start -> Moments.millis(start.alternative())).orElse(OptionalLong.empty());
        return event.kind().id().equals(row.getString(1))
                && event.from() == row.getLong(2)
                && event.to() == row.getLong(3)
                && order.equals(Sql.optionalLong(row, 4))
                && instant.equals(Sql.optionalLong(row, 5))
                && (alternative.isEmpty() || alternative.equals(Sql.optionalLong(row, 10)))
                && event.durationSeconds().equals(Sql.optionalLong(row, 6))
                && sameAmount(event.amount(), amount(row, 7));
    }

    private static boolean sameAmount(Optional<Amount> one, Optional<Amount> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().value().compareTo(other.get().value()) == 0
                && one.get().currency().equals(other.get().currency());
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
        same.close();
        rows.close();
        clocks.close();
    }
}
