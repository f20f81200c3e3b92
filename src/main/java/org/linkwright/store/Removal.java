package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;

/**
 * Takes a whole import out of the case: the source, its original and all that only it says. An event that other sources tell
 * too stays, as the first of them tells it; an entity stays where anything else refers to it. Rows that are to be changed
 * are first compared with their seals, so that nothing that was altered outside Linkwright is sealed anew.
 */
final class Removal {
    /** Without them SQLite would read whole tables for each row that goes, to see that nothing points to it. */
    private static final List<String> INDEXES = List.of(
            "CREATE INDEX undo_block ON block(source)",
            "CREATE INDEX undo_event ON event(block)",
            "CREATE INDEX undo_event_place ON event(place)",
            "CREATE INDEX undo_event_row ON event_row(block)",
            "CREATE INDEX undo_telling ON telling(block)",
            "CREATE INDEX undo_telling_place ON telling(place)",
            "CREATE INDEX undo_mention ON mention(block)",
            "CREATE INDEX undo_mention_event ON mention(event)",
            "CREATE INDEX undo_ledger ON ledger(block)",
            "CREATE INDEX undo_issue ON issue(source)",
            "CREATE INDEX undo_label ON label(source)",
            "CREATE INDEX undo_assertion ON assertion(source)");

    /** Tables of which rows go, what points to others before what it points to. */
    private static final List<String> GOING = List.of(
            "mention",
            "event_row",
            "telling",
            "event",
            "assertion",
            "decision",
            "ledger",
            "issue",
            "label",
            "block",
            "source",
            "entity");

    /** What keeps an entity in the case. */
    private static final List<Reference> REFERENCES = List.of(
            new Reference("event", "from_entity"),
            new Reference("event", "to_entity"),
            new Reference("event", "place"),
            new Reference("telling", "place"),
            new Reference("mention", "entity"),
            new Reference("assertion", "subject"),
            new Reference("assertion", "object"),
            new Reference("decision", "subject"));

    private static final String BLOCKS = "(SELECT id FROM block WHERE source = ?1)";

    private final Connection connection;
    private final Source source;

    /** A column that points to entities. */
    private record Reference(String table, String column) {}

    private Removal(Connection connection, Source source) {
        this.connection = connection;
        this.source = source;
    }

    /** Removes the import of a source and returns the new seals of every stretch that changed. */
    static List<Seal> of(Connection connection, Source source) throws SQLException, LinkwrightException {
        Removal removal = new Removal(connection, source);
        // rows to be removed, and rows to be changed, by table
        Sql.run(connection, "CREATE TEMP TABLE going(name TEXT, id INTEGER, PRIMARY KEY (name, id)) WITHOUT ROWID");
        for (String index : INDEXES) {
            Sql.run(connection, index);
        }
        List<Seal> seals = removal.remove();
        for (String index : INDEXES) {
            Sql.run(connection, "DROP INDEX " + index.split(" ", 4)[2]);
        }
        Sql.run(connection, "DROP TABLE going");
        return seals;
    }

    private List<Seal> remove() throws SQLException, LinkwrightException {
        List<Seal> inForce = AuditTable.sealsInForce(connection);
        markRows();
        markDecisions();
        markEntities();
        List<Seal> touched = touched(inForce);
        removeFromSearch();
        hand();
        for (String table : GOING.subList(0, GOING.size() - 1)) {
            delete(table);
            if (table.equals("issue")) {
                Sql.run(connection, "DELETE FROM original WHERE source = ?", source.id());
            }
        }
        removeEntities(inForce, touched);
        List<Seal> seals = new ArrayList<>();
        for (Seal seal : touched) {
            seals.add(seal.anew(connection));
        }
        return seals;
    }

    private void mark(String name, String select) throws SQLException {
        Sql.run(connection, "INSERT OR IGNORE INTO going SELECT '" + name + "', " + select, source.id());
    }

    private void markRows() throws SQLException {
        mark("source", "?1");
        for (String table : List.of("block", "ledger", "issue", "assertion", "label")) {
            mark(table, "id FROM " + table + " WHERE source = ?1");
        }
        for (String table : List.of("event", "event_row", "telling", "mention")) {
            mark(table, "id FROM " + table + " WHERE block IN " + BLOCKS);
        }
        // the first of the other sources' records of an event takes the place of the one that goes
        mark(
                "heir",
                "min(t.id) FROM event e JOIN telling t ON t.event = e.id WHERE e.block IN " + BLOCKS
                        + " AND t.block NOT IN " + BLOCKS + " GROUP BY e.id");
        mark("kept", "event FROM telling WHERE id IN (SELECT id FROM going WHERE name = 'heir') AND ?1 > 0");
        mark("telling", "id FROM going WHERE name = 'heir' AND ?1 > 0");
        mark(
                "event_row",
                "min(r.id) FROM going h JOIN telling t ON t.id = h.id JOIN event_row r ON r.event = t.event"
                        + " AND r.block = t.block AND r.row = t.row WHERE h.name = 'heir' AND ?1 > 0 GROUP BY t.id");
    }

    /** Decisions do not name the source: the audit entry of the import knows which it made. */
    private void markDecisions() throws SQLException {
        Optional<String> imported = Sql.first(
                connection,
                "SELECT seals FROM audit WHERE action = 'import' AND subject = ? ORDER BY id DESC LIMIT 1",
                row -> row.getString(1),
                source.sha256());
        for (Seal seal : Seal.parse(imported.orElse(""))) {
            if (seal.table().equals("decision")) {
                mark(
                        "decision",
                        "id FROM decision WHERE ?1 > 0 AND id BETWEEN " + seal.first() + " AND " + seal.last());
            }
        }
    }

    /** Entities that may have nothing left that refers to them. */
    private void markEntities() throws SQLException {
        markNamed(new Reference("label", "entity"));
        for (Reference reference : REFERENCES) {
            markNamed(reference);
        }
    }

    private void markNamed(Reference by) throws SQLException {
        mark(
                "named",
                by.column + " FROM " + by.table + " WHERE ?1 > 0 AND " + by.column + " IS NOT NULL AND id IN"
                        + " (SELECT id FROM going WHERE name = '" + by.table + "')");
    }

    /** The stretches in which rows go; refused where one is not what was sealed. */
    private List<Seal> touched(List<Seal> inForce) throws SQLException, LinkwrightException {
        List<Seal> touched = new ArrayList<>();
        for (Seal seal : inForce) {
            boolean changes = Sql.number(
                            connection,
                            "SELECT EXISTS (SELECT 1 FROM going WHERE name = ? AND id BETWEEN ? AND ?)",
                            seal.table(),
                            seal.first(),
                            seal.last())
                    == 1;
            if (changes && !seal.holds(connection)) {
                throw Trouble.of("UNDO_ALTERED", source.name(), seal.table(), seal.first(), seal.last());
            }
            if (changes) {
                touched.add(seal);
            }
        }
        return touched;
    }

    private void removeFromSearch() throws SQLException {
        removeFromSearch("event", "text");
        removeFromSearch("assertion", "value");
        removeFromSearch("label", "text");
    }

    private void removeFromSearch(String table, String column) throws SQLException {
        String index = table + "_text";
        Sql.run(
                connection,
                "INSERT INTO " + index + "(" + index + ", rowid, " + column + ") SELECT 'delete', id, " + column
                        + " FROM " + table + " WHERE id IN (SELECT id FROM going WHERE name = '" + table + "') AND "
                        + column + " <> ''");
    }

    /** Hands the events that stay to their heirs. */
    private void hand() throws SQLException {
        String what = EventTable.TOLD.stream().reduce((a, b) -> a + ", " + b).orElseThrow();
        Sql.run(
                connection,
                "UPDATE event SET (" + what + ") = (SELECT " + what + " FROM telling t WHERE t.event = event.id"
                        + " AND t.id IN (SELECT id FROM going WHERE name = 'heir'))"
                        + " WHERE id IN (SELECT id FROM going WHERE name = 'kept')");
        Sql.run(
                connection,
                "INSERT INTO event_text(rowid, text) SELECT id, text FROM event WHERE text <> ''"
                        + " AND id IN (SELECT id FROM going WHERE name = 'kept')");
        Sql.run(
                connection,
                "DELETE FROM going WHERE name = 'event' AND id IN (SELECT id FROM going WHERE name = 'kept')");
    }

    private void delete(String table) throws SQLException {
        Sql.run(
                connection,
                "DELETE FROM " + table + " WHERE id IN (SELECT id FROM going WHERE name = '" + table + "')");
        Sql.run(connection, "DELETE FROM going WHERE name = ?", table);
    }

    private void removeEntities(List<Seal> inForce, List<Seal> touched) throws SQLException, LinkwrightException {
        StringBuilder unreferenced = new StringBuilder();
        for (Reference by : REFERENCES) {
            unreferenced.append(" AND NOT EXISTS (SELECT 1 FROM " + by.table + " WHERE " + by.column + " = n.id)");
        }
        mark("entity", "n.id FROM going n WHERE n.name = 'named' AND ?1 > 0" + unreferenced);
        mark("label", "id FROM label WHERE ?1 > 0 AND entity IN (SELECT id FROM going WHERE name = 'entity')");
        // labels of the source itself are gone by now, and their stretches are among those that are sealed anew
        List<Seal> unseen =
                inForce.stream().filter(seal -> !touched.contains(seal)).toList();
        touched.addAll(touched(unseen));
        removeFromSearch("label", "text");
        SearchIndex.removeEntities(connection, "SELECT id FROM going WHERE name = 'entity'");
        delete("label");
        delete("entity");
    }
}
