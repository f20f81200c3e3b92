package org.linkwright.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.linkwright.model.LinkwrightException;

/**
 * The form of a case file and its versions. A case says by SQLite's {@code application_id} that it is one and by its {@code
 * user_version} which form it has; each step of the ladder leads from one version to the next.
 */
final class Schema {
    /** The bytes {@code Lkwr}. */
    static final int APPLICATION_ID = 0x4c6b7772;

    private static final List<List<String>> LADDER = List.of(version1());

    private Schema() {}

    /** Indexes that a first import builds at its end instead of keeping them up to date. */
    static List<String> eventIndexes() {
        List<String> indexes = new ArrayList<>(EventTable.INDEXES);
        indexes.addAll(EventRowTable.INDEXES);
        indexes.addAll(MentionTable.INDEXES);
        return indexes;
    }

    private static List<String> version1() {
        List<String> all = new ArrayList<>(List.of(
                AuditTable.CREATE,
                SettingTable.CREATE,
                SourceTable.CREATE,
                OriginalTable.CREATE,
                BlockTable.CREATE,
                LedgerTable.CREATE,
                LedgerTable.INDEX,
                IssueTable.CREATE,
                EntityTable.CREATE,
                EntityTable.CREATE_LABEL,
                ClockTable.CREATE,
                EventTable.CREATE,
                EventRowTable.CREATE,
                TellingTable.CREATE,
                TellingTable.INDEX,
                MentionTable.CREATE,
                AssertionTable.CREATE,
                DecisionTable.CREATE,
                ChartTable.CREATE,
                ExhibitTable.CREATE));
        all.addAll(AuditTable.TRIGGERS);
        all.addAll(eventIndexes());
        all.addAll(AssertionTable.INDEXES);
        all.addAll(DecisionTable.INDEXES);
        all.addAll(SearchIndex.CREATE);
        return all;
    }

    /** Climbs the ladder from the version the file has. */
    static void upgrade(Connection connection) throws SQLException {
        long version = Sql.number(connection, "PRAGMA user_version");
        for (List<String> step : LADDER.subList((int) version, LADDER.size())) {
            for (String statement : step) {
                Sql.run(connection, statement);
            }
        }
        Sql.run(connection, "PRAGMA application_id = " + APPLICATION_ID);
        Sql.run(connection, "PRAGMA user_version = " + LADDER.size());
    }

    /** Refuses a file that is no case, or a case of a version that this program does not know. */
    static void checkKind(Connection connection, Path file) throws SQLException, LinkwrightException {
        long version = Sql.number(connection, "PRAGMA user_version");
        if (Sql.number(connection, "PRAGMA application_id") != APPLICATION_ID || version < 1) {
            throw Trouble.of("CASE_FOREIGN", file.getFileName());
        }
        if (version > LADDER.size()) {
            throw Trouble.of("CASE_NEWER", file.getFileName(), version, LADDER.size());
        }
    }

    /** Refuses a case whose tables, indexes or triggers are not exactly what this program makes. */
    static void checkForm(Connection connection, Path file) throws SQLException, LinkwrightException {
        try (Connection model = Connections.inMemory()) {
            upgrade(model);
            Set<String> wanted = form(model);
            Set<String> found = form(connection);
            if (!wanted.equals(found)) {
                found.removeAll(wanted);
                String first = found.stream().findFirst().orElse("something is missing");
                throw Trouble.of(
                        "CASE_DAMAGED",
                        file.getFileName(),
                        first.lines().findFirst().orElse(""));
            }
        }
    }

    private static Set<String> form(Connection connection) throws SQLException {
        return new TreeSet<>(Sql.list(
                connection,
                "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema",
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " " + row.getString(4)));
    }
}
