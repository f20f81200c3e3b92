package org.linkwright.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.linkwright.model.Entity;
import org.linkwright.model.EventKind;
import org.linkwright.model.Link;

/** Sums events into links. Amounts are added here and not in SQL, which would make them binary fractions. */
final class LinkQuery {
    private static final String ENDS = "e.from_entity IS NOT NULL AND e.to_entity IS NOT NULL";
    private static final String PAIR = "e.from_entity, e.to_entity, e.kind";

    private final Connection connection;
    private final Map<Long, ClockTable.Clock> clocks;
    private final Map<String, EventKind> kinds = new HashMap<>();
    private final Map<Long, Entity> entities = new HashMap<>();
    private final Map<Pair, Sum> sums = new HashMap<>();

    private record Pair(long from, long to, String kind) {
        static Pair read(ResultSet row) throws SQLException {
            return new Pair(row.getLong(1), row.getLong(2), row.getString(3));
        }
    }

    /** A place in the order of time, and its text. */
    private record Time(long order, String text) implements Comparable<Time> {
        @Override
        public int compareTo(Time other) {
            return Comparator.comparingLong(Time::order)
                    .thenComparing(Time::text)
                    .compare(this, other);
        }
    }

    /** What adds up to one link. */
    private static final class Sum {
        private long events;
        private long duration;
        private Optional<Time> first = Optional.empty();
        private Optional<Time> last = Optional.empty();
        private final SortedMap<String, BigDecimal> amounts = new TreeMap<>();

        void addTimes(Time earliest, Time latest) {
            first = Optional.of(first.isEmpty() || earliest.compareTo(first.get()) < 0 ? earliest : first.get());
            last = Optional.of(last.isEmpty() || latest.compareTo(last.get()) > 0 ? latest : last.get());
        }
    }

    LinkQuery(Connection connection) throws SQLException {
        this.connection = connection;
        this.clocks = ClockTable.all(connection);
    }

    List<Link> links(EventQuery events) throws SQLException {
        events.eachWith(
                "SELECT " + PAIR + ", e.clock, e.instant IS NOT NULL, count(*), sum(e.duration), min(e.start_order),"
                        + " max(e.start_order) FROM event e",
                ENDS,
                " GROUP BY " + PAIR + ", e.clock, e.instant IS NOT NULL",
                this::addGroup);
        events.eachWith(
                "SELECT " + PAIR + ", e.currency, e.amount FROM event e",
                ENDS + " AND e.amount IS NOT NULL",
                "",
                row -> sums.get(Pair.read(row))
                        .amounts
                        .merge(row.getString(4), new BigDecimal(row.getString(5)), BigDecimal::add));
        readEntities();
        List<Link> links = new ArrayList<>(sums.size());
        for (Map.Entry<Pair, Sum> sum : sums.entrySet()) {
            links.add(link(sum.getKey(), sum.getValue()));
        }
        links.sort(Comparator.comparing((Link link) -> link.from().identifier())
                .thenComparing(link -> link.to().identifier())
                .thenComparing(Link::kind));
        return links;
    }

    private void addGroup(ResultSet row) throws SQLException {
        Sum sum = sums.computeIfAbsent(Pair.read(row), pair -> new Sum());
        sum.events += row.getLong(6);
        sum.duration += row.getLong(7);
        long clock = row.getLong(4);
        if (!row.wasNull()) {
            sum.addTimes(
                    time(row.getLong(8), clocks.get(clock), row.getBoolean(5)),
                    time(row.getLong(9), clocks.get(clock), row.getBoolean(5)));
        }
    }

    private static Time time(long order, ClockTable.Clock clock, boolean instantKnown) {
        return new Time(order, Moments.canonical(order, clock, instantKnown));
    }

    /** All ends at once. */
    private void readEntities() throws SQLException {
        String ends = sums.keySet().stream()
                .flatMapToLong(pair -> LongStream.of(pair.from, pair.to))
                .distinct()
                .mapToObj(Long::toString)
                .collect(Collectors.joining(",", "[", "]"));
        Sql.each(
                connection,
                "SELECT " + EntityTable.COLUMNS + " FROM entity e WHERE e.id IN (SELECT value FROM json_each(?))",
                row -> entities.put(row.getLong(1), EntityTable.read(row, 1)),
                ends);
    }

    private Link link(Pair pair, Sum sum) {
        return new Link(
                entities.get(pair.from),
                entities.get(pair.to),
                kinds.computeIfAbsent(pair.kind, EventKind::new),
                sum.events,
                sum.first.map(Time::text),
                sum.last.map(Time::text),
                sum.duration,
                Collections.unmodifiableSortedMap(sum.amounts));
    }
}
