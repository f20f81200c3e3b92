package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.linkwright.task.Relay;

/**
 * Makes the appenders of one change, all of which write in the order in which they are given rows: at once, or, where many
 * rows are to come, on a thread of their own while the next rows are read. Then who else uses the connection says so by
 * {@link #settle}.
 */
final class Appenders implements AutoCloseable {
    private final Connection connection;
    private final Optional<Relay<SQLException>> relay;
    private final boolean checked;

    private Appenders(Connection connection, Optional<Relay<SQLException>> relay) throws SQLException {
        this.connection = connection;
        this.relay = relay;
        this.checked = Sql.number(connection, "PRAGMA foreign_keys") == 1;
    }

    /** For few rows. */
    static Appenders atOnce(Connection connection) throws SQLException {
        return new Appenders(connection, Optional.empty());
    }

    /** For many rows. */
    static Appenders beside(Connection connection) throws SQLException {
        return new Appenders(connection, Optional.of(new Relay<>(SQLException.class)));
    }

    Connection connection() {
        return connection;
    }

    /** Whether SQLite looks up the foreign keys of rows as they are added; else the appenders prove them. */
    boolean isChecked() {
        return checked;
    }

    /** Whether rows are written on another thread. */
    boolean isBeside() {
        return relay.isPresent();
    }

    /** Appends to {@code table}, whose rows may point to those that {@code parents} write. */
    Appender to(String table, List<String> columns, Appender... parents) throws SQLException {
        return new Appender(this, table, columns, parents);
    }

    /** Has a step done after those before. */
    void write(Relay.Step<SQLException> step) throws SQLException {
        if (relay.isPresent()) {
            relay.get().give(step);
        } else {
            step.run();
        }
    }

    /** Waits until all that was given is written. */
    void settle() throws SQLException {
        if (relay.isPresent()) {
            relay.get().await();
        }
    }

    /** Writes nothing more. */
    @Override
    public void close() {
        relay.ifPresent(Relay::close);
    }
}
