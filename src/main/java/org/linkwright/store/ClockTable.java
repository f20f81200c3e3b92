package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.ZoneBasis;

/** {@code clock}: the ways in which times were written: how exactly, in which zone, and who says so. A case has few. */
final class ClockTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE clock (
                id INTEGER PRIMARY KEY,
                precision TEXT NOT NULL CHECK (precision IN ('day', 'minute', 'second', 'fraction')),
                zone TEXT NOT NULL,
                basis TEXT NOT NULL,
                UNIQUE (zone, precision, basis)
            ) STRICT""";

    private final Appender rows;
    private final Map<Clock, Long> numbers = new HashMap<>();

    /** One way of writing times. */
    record Clock(Precision precision, String zone, ZoneBasis basis) {
        static Clock of(Moment moment) {
            return new Clock(moment.precision(), moment.zone(), moment.basis());
        }
    }

    ClockTable(Appenders appenders) throws SQLException {
        rows = appenders.to("clock", List.of("precision", "zone", "basis"));
        all(appenders.connection()).forEach((number, clock) -> numbers.put(clock, number));
    }

    long add(Clock clock) throws SQLException {
        Long number = numbers.get(clock);
        if (number == null) {
            number = rows.text(clock.precision.name().toLowerCase(Locale.ROOT))
                    .text(clock.zone)
                    .text(clock.basis.id())
                    .add();
            numbers.put(clock, number);
        }
        return number;
    }

    Appender rows() {
        return rows;
    }

    void seal(List<Seal> seals) throws SQLException {
        rows.seal(seals);
    }

    static Map<Long, Clock> all(Connection connection) throws SQLException {
        Map<Long, Clock> all = new HashMap<>();
        Sql.each(
                connection,
                "SELECT id, precision, zone, basis FROM clock",
                row -> all.put(
                        row.getLong(1),
                        new Clock(
                                Precision.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                row.getString(3),
                                ZoneBasis.valueOf(row.getString(4).toUpperCase(Locale.ROOT)))));
        return all;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
