package org.linkwright.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.linkwright.model.Amount;
import org.linkwright.model.EventKind;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;

/**
 * Finds the event that another table tells too, as {@link CaseImport#sameEvent} defines it: one look at the events of the
 * two ends about the time, of which the nearest in start, then in duration, then the first is taken.
 */
final class SameEvents implements AutoCloseable {
    /** How much the clocks and the stop-watches of two carriers differ. */
    private static final long MILLIS_APART = 2000;

    private static final long SECONDS_APART = 2;

    /** One carrier may note when it rang, the other when it was answered. */
    private static final long MILLIS_OF_RINGING = 30_000;

    /** Two calls that lasted so long, and as long, within the time of ringing are hardly two. */
    private static final long SECONDS_OF_A_CALL = 10;

    private static final long MINUTE = 60_000;

    /** Clocks are set back by an hour or less. */
    private static final long SET_BACK = 60 * MINUTE;

    /** Further apart than any two starts of which both have seconds. */
    private static final long WITHOUT_SECONDS = 2 * MINUTE;

    private static final long NOT_SAME = -1;

    private final Appenders appenders;
    private final EntityTable entities;
    private final Appender events;
    private final DroppedIndexes indexes;
    private final PreparedStatement about;
    private long block;
    private long newEntities;

    SameEvents(Appenders appenders, EntityTable entities, EventTable events, DroppedIndexes indexes)
            throws SQLException {
        this.entities = entities;
        this.events = events.rows();
        this.indexes = indexes;
        this.appenders = appenders;
        about = appenders
                .connection()
                .prepareStatement(
                        "SELECT e.id, e.instant, e.alternative, e.start_order, e.duration, e.amount, e.currency, c.precision,"
                                + " e.text FROM event e CROSS JOIN clock c ON c.id = e.clock WHERE e.from_entity IS ?1 AND e.to_entity IS ?2"
                                + " AND e.start_order BETWEEN ?3 AND ?4 AND e.kind = ?5 AND e.block <> ?6");
    }

    /** The rows that follow are of another block: what was told before can be told again. */
    void begin(long newBlock) throws SQLException {
        block = newBlock;
        events.flush();
        appenders.settle();
        newEntities = entities.rows().next();
    }

    /** The event that another block tells too, among those that are {@code free}. */
    OptionalLong find(NewEvent event, LongPredicate free) throws SQLException {
        if (event.block() != block) {
            begin(event.block());
        }
        boolean known = event.from() < newEntities && event.to() < newEntities;
        if (!known || (event.from() == 0 && event.to() == 0) || event.start().isEmpty()) {
            return OptionalLong.empty();
        }
        if (indexes.isDropped(EventTable.ENDS_INDEX)) {
            appenders.settle();
            indexes.restore(EventTable.ENDS_INDEX);
        }
        Moment start = event.start().get();
        long latest = Moments.millis(start.alternative()).orElse(Moments.order(start));
        setEnd(1, event.from());
        setEnd(2, event.to());
        about.setLong(3, Moments.order(start) - SET_BACK - MILLIS_OF_RINGING);
        about.setLong(4, latest + MINUTE);
        about.setString(5, event.kind().id());
        about.setLong(6, event.block());
        try (ResultSet rows = about.executeQuery()) {
            return nearest(event, start, rows, free);
        }
    }

    private void setEnd(int parameter, long entity) throws SQLException {
        if (entity == 0) {
            about.setNull(parameter, Types.INTEGER);
        } else {
            about.setLong(parameter, entity);
        }
    }

    private static OptionalLong nearest(NewEvent event, Moment start, ResultSet rows, LongPredicate free)
            throws SQLException {
        long nearest = Long.MAX_VALUE;
        long least = Long.MAX_VALUE;
        while (rows.next()) {
            long id = rows.getLong(1);
            long apart = apart(event, start, rows);
            boolean nearer = apart < least || (apart == least && id < nearest);
            if (apart != NOT_SAME && nearer && free.test(id)) {
                least = apart;
                nearest = id;
            }
        }
        return nearest == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(nearest);
    }

    /** How far the two are apart: milliseconds of the start, then seconds of the duration. */
    private static long apart(NewEvent event, Moment start, ResultSet row) throws SQLException {
        long durations = durationsApart(event, Sql.optionalLong(row, 5));
        if (durations == NOT_SAME || !sameAmount(event.amount(), EventTable.amount(row, 6))) {
            return NOT_SAME;
        }
        boolean bothEnds = event.from() > 0 && event.to() > 0;
        if (!bothEnds && !event.text().equals(row.getString(9))) {
            return NOT_SAME;
        }
        boolean lasted = event.durationSeconds().orElse(0) >= SECONDS_OF_A_CALL;
        long starts = startsApart(start, row, !bothEnds ? 0 : lasted ? MILLIS_OF_RINGING : MILLIS_APART);
        return starts == NOT_SAME ? NOT_SAME : starts * (SECONDS_APART + 1) + durations;
    }

    /** @param most milliseconds that two starts with seconds may be apart */
    private static long startsApart(Moment start, ResultSet row, long most) throws SQLException {
        Precision precision = Precision.valueOf(row.getString(8).toUpperCase(Locale.ROOT));
        OptionalLong own = Moments.millis(start.instant());
        OptionalLong other = Sql.optionalLong(row, 2);
        if (precision == Precision.DAY || start.precision() == Precision.DAY) {
            boolean same =
                    precision == start.precision() && own.equals(other) && Moments.order(start) == row.getLong(4);
            return same ? 0 : NOT_SAME;
        }
        if (own.isPresent() != other.isPresent()) {
            return NOT_SAME;
        }
        boolean ownMinute = start.precision() == Precision.MINUTE;
        boolean otherMinute = precision == Precision.MINUTE;
        long apart = apart(Moments.order(start), row.getLong(4), ownMinute, otherMinute, most);
        OptionalLong ownLater = Moments.millis(start.alternative());
        OptionalLong otherLater = Sql.optionalLong(row, 3);
        if (apart != NOT_SAME || ownLater.isPresent() == otherLater.isPresent()) {
            return apart;
        }
        return ownLater.isPresent()
                ? apart(ownLater.getAsLong(), row.getLong(4), ownMinute, otherMinute, most)
                : apart(Moments.order(start), otherLater.getAsLong(), ownMinute, otherMinute, most);
    }

    private static long apart(long one, long other, boolean oneIsMinute, boolean otherIsMinute, long most) {
        long apart = Math.abs(one - other);
        if (!oneIsMinute && !otherIsMinute) {
            return apart <= most ? apart : NOT_SAME;
        }
        boolean sameMinute = Math.floorDiv(one, MINUTE) == Math.floorDiv(other, MINUTE);
        return !sameMinute ? NOT_SAME : oneIsMinute == otherIsMinute ? apart : WITHOUT_SECONDS + apart;
    }

    /** A message of no length and one of length zero are the same. */
    private static long durationsApart(NewEvent event, OptionalLong other) {
        OptionalLong own = event.durationSeconds();
        if (own.isPresent() && other.isPresent()) {
            long apart = Math.abs(own.getAsLong() - other.getAsLong());
            return apart <= SECONDS_APART ? apart : NOT_SAME;
        }
        boolean noLength = event.kind().equals(EventKind.MESSAGE) && own.orElse(0) == 0 && other.orElse(0) == 0;
        return noLength || own.equals(other) ? 0 : NOT_SAME;
    }

    private static boolean sameAmount(Optional<Amount> one, Optional<Amount> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().value().compareTo(other.get().value()) == 0
                && one.get().currency().equals(other.get().currency());
    }

    @Override
    public void close() throws SQLException {
        about.close();
    }
}
