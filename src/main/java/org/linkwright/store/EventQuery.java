package org.linkwright.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.SourceRef;

/**
 * The events that meet a filter. A day of the filter is a day in the case's display zone, or of UTC where none is set, for
 * times whose instant is known; for the others it is the day that was written.
 */
final class EventQuery {
    private static final String ORDER = " ORDER BY e.start_order NULLS LAST, e.id";

    private final Connection connection;
    private final List<Object> arguments = new ArrayList<>();
    private final String where;

    EventQuery(Connection connection, EventFilter filter) throws SQLException {
        this.connection = connection;
        List<String> terms = new ArrayList<>();
        addKinds(filter.kinds(), terms);
        addEnds(filter, terms);
        addDays(filter, terms);
        if (filter.source() != 0) {
            String blocks = "(SELECT id FROM block WHERE source = ?)";
            terms.add("(e.block IN " + blocks + " OR e.id IN (SELECT event FROM event_row WHERE block IN " + blocks
                    + "))");
            arguments.add(filter.source());
            arguments.add(filter.source());
        }
        String all = terms.isEmpty() ? "" : " WHERE " + String.join(" AND ", terms);
        where = filter.limit() == 0
                ? all
                : " WHERE e.id IN (SELECT e.id FROM event e" + all + ORDER + " LIMIT " + filter.limit() + ")";
    }

    private EventQuery(Connection connection, String where, Object argument) {
        this.connection = connection;
        this.where = where;
        arguments.add(argument);
    }

    /** The events whose first record is of a source: without it the case would not have them, or not from there. */
    static EventQuery firstToldBy(Connection connection, long source) {
        return new EventQuery(connection, " WHERE e.block IN (SELECT id FROM block WHERE source = ?)", source);
    }

    private void addKinds(Set<EventKind> kinds, List<String> terms) {
        if (!kinds.isEmpty()) {
            terms.add("e.kind IN (SELECT value FROM json_each(?))");
            arguments.add(kinds.stream().map(kind -> '"' + kind.id() + '"').collect(Collectors.joining(",", "[", "]")));
        }
    }

    private void addEnds(EventFilter filter, List<String> terms) throws SQLException {
        String isOne = " IN (SELECT value FROM json_each(?))";
        if (!filter.entities().isEmpty()) {
            terms.add("(e.from_entity" + isOne + " OR e.to_entity" + isOne + ")");
            addTwice(numbers(filter.entities()));
        }
        if (!filter.between().isEmpty()) {
            terms.add("e.from_entity" + isOne + " AND e.to_entity" + isOne);
            addTwice(numbers(filter.between()));
        }
    }

    private void addTwice(Object argument) {
        arguments.add(argument);
        arguments.add(argument);
    }

    /** The entities' numbers as a JSON array; those that the case does not have are left out. */
    private String numbers(Set<Identifier> identifiers) throws SQLException {
        StringBuilder numbers = new StringBuilder("[");
        for (Identifier identifier : new TreeSet<>(identifiers)) {
            Optional<Long> number = Sql.first(
                    connection,
                    "SELECT id FROM entity WHERE key = ? AND kind = ?",
                    row -> row.getLong(1),
                    identifier.key(),
                    identifier.kind().id());
            if (number.isPresent()) {
                numbers.append(numbers.length() > 1 ? "," : "").append(number.get());
            }
        }
        return numbers.append(']').toString();
    }

    private void addDays(EventFilter filter, List<String> terms) throws SQLException {
        if (filter.from().isPresent()) {
            addDay(filter.from().get(), ">=", terms);
        }
        if (filter.to().isPresent()) {
            addDay(filter.to().get().plusDays(1), "<", terms);
        }
    }

    private void addDay(LocalDate day, String comparison, List<String> terms) throws SQLException {
        String zone = SettingTable.value(connection, "zone");
        long written = Moments.order(day);
        long instant = day.atStartOfDay(zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone))
                .toInstant()
                .toEpochMilli();
        if (written == instant) {
            terms.add("e.start_order " + comparison + " " + written);
        } else {
            long widest = comparison.equals("<") ? Math.max(written, instant) : Math.min(written, instant);
            terms.add("e.start_order " + comparison + " " + widest + " AND e.start_order " + comparison
                    + " CASE WHEN e.instant IS NULL OR e.clock IN (SELECT id FROM clock WHERE precision = 'day') THEN "
                    + written + " ELSE " + instant + " END");
        }
    }

    /** Runs {@code SELECT … FROM event e … WHERE … rest}. */
    void each(String selectAndJoins, String rest, Sql.RowTaker taker) throws SQLException {
        Sql.each(connection, selectAndJoins + where + rest, taker, arguments.toArray());
    }

    /** As {@link #each}, for the events of the filter that also meet {@code condition}. */
    void eachWith(String selectAndJoins, String condition, String rest, Sql.RowTaker taker) throws SQLException {
        each(selectAndJoins, (where.isEmpty() ? " WHERE " : " AND ") + condition + rest, taker);
    }

    /** The events in order of time, those without one last. */
    List<Event> events() throws SQLException {
        List<Event> events = new ArrayList<>();
        events(events::add);
        return events;
    }

    /** As {@link #events()}, one after the other. */
    void events(Consumer<Event> taker) throws SQLException {
        Rows rows = new Rows();
        each(
                "SELECT e.id, e.kind, e.from_entity, f.kind, f.key, e.to_entity, t.kind, t.key, e.start_local, e.clock,"
                        + " e.instant, e.alternative, e.duration, e.amount, e.currency, e.place, p.kind, p.key, e.text,"
                        + " e.block, e.row FROM event e LEFT JOIN entity f ON f.id = e.from_entity"
                        + " LEFT JOIN entity t ON t.id = e.to_entity LEFT JOIN entity p ON p.id = e.place",
                ORDER,
                row -> taker.accept(rows.event(row)));
    }

    /** What is needed to make events of rows: each entity, clock and block is made once. */
    private final class Rows {
        private final Map<Long, Identifier> identifiers = new HashMap<>();
        private final Map<String, EventKind> kinds = new HashMap<>();
        private final Map<Long, ClockTable.Clock> clocks = ClockTable.all(connection);
        private final Map<Long, SourceRef> blocks = new HashMap<>();
        private final Map<Long, List<SourceRef>> further = new HashMap<>();

        Rows() throws SQLException {
            Sql.each(
                    connection,
                    "SELECT b.id, s.sha256, b.sheet FROM block b JOIN source s ON s.id = b.source",
                    row -> blocks.put(row.getLong(1), new SourceRef(row.getString(2), row.getString(3), 0, 0)));
            each(
                    "SELECT r.event, r.block, r.row FROM event_row r JOIN event e ON e.id = r.event",
                    " ORDER BY r.id",
                    row -> further.computeIfAbsent(row.getLong(1), event -> new ArrayList<>())
                            .add(place(row.getLong(2), row.getLong(3))));
        }

        Event event(ResultSet row) throws SQLException {
            long id = row.getLong(1);
            List<SourceRef> places = new ArrayList<>();
            places.add(place(row.getLong(20), row.getLong(21)));
            places.addAll(further.getOrDefault(id, List.of()));
            Object start = row.getObject(9);
            return new Event(
                    id,
                    kinds.computeIfAbsent(row.getString(2), EventKind::new),
                    entity(row, 3),
                    entity(row, 6),
                    start == null
                            ? Optional.empty()
                            : Optional.of(Moments.read(
                                    start,
                                    clocks.get(row.getLong(10)),
                                    Sql.optionalLong(row, 11),
                                    Sql.optionalLong(row, 12))),
                    Sql.optionalLong(row, 13),
                    EventTable.amount(row, 14),
                    entity(row, 16),
                    row.getString(19),
                    List.copyOf(places));
        }

        private Optional<Identifier> entity(ResultSet row, int column) throws SQLException {
            long id = row.getLong(column);
            if (id == 0) {
                return Optional.empty();
            }
            Identifier identifier = identifiers.get(id);
            if (identifier == null) {
                identifier = EntityTable.identifier(row, column + 1);
                identifiers.put(id, identifier);
            }
            return Optional.of(identifier);
        }

        private SourceRef place(long block, long row) {
            SourceRef table = blocks.get(block);
            return new SourceRef(table.sha256(), table.sheet(), row, 0);
        }
    }
}
