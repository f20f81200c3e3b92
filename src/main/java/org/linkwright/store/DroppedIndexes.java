package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes that are gone while tables are filled, because building them at the end takes less than keeping them up to date.
 * SQLite sorts for them in short runs, which the processor's own memory holds, and merges these: half the time that sorting
 * everything at once takes. The runs, numbers and times only, are in temporary files without a name.
 */
final class DroppedIndexes {
    /** Also the size of the cache, by which SQLite measures runs: negative for KiB. */
    private static final int SORTED_AT_ONCE = -4096;

    private final Connection connection;
    private final List<String> dropped = new ArrayList<>();

    DroppedIndexes(Connection connection) {
        this.connection = connection;
    }

    /** Drops the index that the statement makes. */
    void drop(String index) throws SQLException {
        Sql.run(connection, "DROP INDEX " + index.split(" ", 4)[2]);
        dropped.add(index);
    }

    boolean isDropped(String index) {
        return dropped.contains(index);
    }

    /** Builds an index if it is gone. */
    void restore(String index) throws SQLException {
        if (!dropped.isEmpty() && dropped.remove(index)) {
            Sql.run(connection, index);
        }
    }

    /** Builds all that are gone. */
    void restore() throws SQLException {
        if (dropped.isEmpty()) {
            return;
        }
        long cache = Sql.number(connection, "PRAGMA cache_size");
        Sql.run(connection, "PRAGMA cache_size = " + SORTED_AT_ONCE);
        for (String index : List.copyOf(dropped)) {
            restore(index);
        }
        Sql.run(connection, "PRAGMA cache_size = " + cache);
    }
}
