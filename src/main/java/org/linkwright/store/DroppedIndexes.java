package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Indexes that are gone while tables are filled, because building them at the end takes less than keeping them up to date. */
final class DroppedIndexes {
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
        for (String index : List.copyOf(dropped)) {
            restore(index);
        }
    }
}
