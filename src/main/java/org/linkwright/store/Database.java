package org.linkwright.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.linkwright.model.LinkwrightException;
import org.sqlite.SQLiteErrorCode;

/**
 * One connection: who wants it takes turns, and what is done in a turn is one transaction. A connection that failed for
 * want of space is given up and made again at the next turn, because SQLite does not answer for it any more.
 */
final class Database implements AutoCloseable {
    private final Path file;
    private final Opener opener;
    private final ReentrantLock turn = new ReentrantLock(true);
    private Connection connection;
    private boolean closed;

    /** Makes the connection. */
    @FunctionalInterface
    interface Opener {
        Connection open(Path file) throws SQLException;
    }

    /** What is done in a turn. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException, LinkwrightException;
    }

    Database(Path file, Opener opener) {
        this.file = file;
        this.opener = opener;
    }

    /** Does {@code work} in a transaction of its own, which reads one state of the case throughout. */
    <T> T transaction(Work<T> work) throws LinkwrightException {
        return turn(c -> {
            begin(c);
            boolean done = false;
            try {
                T result = work.with(c);
                commit(c);
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollback();
                }
            }
        });
    }

    /** Does {@code work} in whatever transaction is under way. */
    <T> T turn(Work<T> work) throws LinkwrightException {
        turn.lock();
        try {
            return work.with(connection());
        } catch (SQLException e) {
            throw trouble(e);
        } finally {
            turn.unlock();
        }
    }

    /** What SQLite's refusal means for the user; gives the connection up where it must be. */
    LinkwrightException trouble(SQLException e) {
        if (Trouble.primaryCode(e) == SQLiteErrorCode.SQLITE_FULL) {
            drop();
        }
        return Trouble.of(e, file);
    }

    /** Begins a transaction in which SQLite looks up every foreign key. */
    static void begin(Connection connection) throws SQLException {
        Sql.run(connection, "PRAGMA foreign_keys = ON");
        connection.setAutoCommit(false);
    }

    /** Begins a transaction that answers for its foreign keys itself; SQLite can be told so only between two. */
    static void beginUnchecked(Connection connection) throws SQLException {
        Sql.run(connection, "PRAGMA foreign_keys = OFF");
        connection.setAutoCommit(false);
    }

    static void commit(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
    }

    /** Undoes the transaction under way, if there is one. */
    void rollback() {
        turn.lock();
        try {
            if (connection != null && !connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            // closing the connection undoes it too
            drop();
        } finally {
            turn.unlock();
        }
    }

    private Connection connection() throws SQLException, LinkwrightException {
        if (closed) {
            throw Trouble.of("CASE_CLOSED", file.getFileName());
        }
        if (connection == null) {
            connection = opener.open(file);
        }
        return connection;
    }

    private void drop() {
        Connection failed = connection;
        connection = null;
        if (failed != null) {
            try {
                failed.close();
            } catch (SQLException e) {
                System.getLogger(Database.class.getName())
                        .log(System.Logger.Level.WARNING, "a failed connection could not be closed", e);
            }
        }
    }

    /** Ends the connection after {@code last}. */
    void close(Work<?> last) throws LinkwrightException {
        turn.lock();
        try {
            if (!closed) {
                closed = true;
                if (connection != null) {
                    last.with(connection);
                }
            }
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        } finally {
            drop();
            turn.unlock();
        }
    }

    @Override
    public void close() throws LinkwrightException {
        close(c -> null);
    }
}
