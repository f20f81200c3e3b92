package org.linkwright.store;

import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.task.Progress;
import org.sqlite.ProgressHandler;

/** Compares a case with what it says about itself, and tells every difference. */
final class Verification {
    /** Instructions of SQLite's machine between two looks at whether somebody cancelled: about a millisecond. */
    private static final int LOOK_EVERY = 20_000;

    /** Tables whose rows are replaced: each seal is over all rows. */
    private static final List<String> REPLACED = List.of("setting", "chart");

    /** Tables of which each change seals what it wrote: together the seals in force cover all rows. */
    private static final List<String> ADDED = List.of(
            "source",
            "block",
            "ledger",
            "issue",
            "entity",
            "label",
            "clock",
            "event",
            "event_row",
            "telling",
            "mention",
            "assertion",
            "decision",
            "exhibit");

    private final Connection connection;
    private final Progress progress;
    private final List<Issue> issues = new ArrayList<>();

    Verification(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    List<Issue> issues() throws SQLException, LinkwrightException {
        ProgressHandler.setHandler(connection, LOOK_EVERY, new ProgressHandler() {
            @Override
            protected int progress() {
                return progress.isCancelled() ? 1 : 0;
            }
        });
        try {
            checkFile();
            checkReferences();
            checkSeals(checkChain());
            checkOriginals();
            checkLedger();
        } finally {
            ProgressHandler.clearHandler(connection);
        }
        return issues;
    }

    private void add(String code, Object... arguments) {
        issues.add(Trouble.issue(code, arguments));
    }

    private void checkFile() throws SQLException {
        progress.report("integrity_check", 0);
        for (String line : Sql.list(connection, "PRAGMA integrity_check", row -> row.getString(1))) {
            if (!line.equals("ok")) {
                add("VERIFY_INTEGRITY", line);
            }
        }
    }

    private void checkReferences() throws SQLException {
        progress.report("foreign_key_check", 0.4);
        Sql.each(
                connection,
                "PRAGMA foreign_key_check",
                row -> add("VERIFY_REFERENCE", row.getString(1), row.getLong(2), row.getString(3)));
    }

    /** Walks the chain and returns the seals of its entries. */
    private Map<Seal, Long> checkChain() throws SQLException {
        progress.report("audit", 0.5);
        Map<Seal, Long> seals = new HashMap<>();
        Map<String, Seal> latest = new HashMap<>();
        String[] head = {AuditTable.GENESIS};
        long[] expected = {1};
        Sql.each(connection, "SELECT * FROM audit ORDER BY id", row -> {
            progress.check();
            AuditTable.Entry entry = AuditTable.read(row);
            if (entry.id() != expected[0] || !entry.previous().equals(head[0])) {
                add("VERIFY_AUDIT_CHAIN", entry.id(), "it does not follow the entry before it");
            }
            if (!entry.computedHash().equals(entry.hash())) {
                add("VERIFY_AUDIT_CHAIN", entry.id(), "its words are not those that were hashed");
            }
            expected[0] = entry.id() + 1;
            head[0] = entry.hash();
            for (Seal seal : sealsOf(entry)) {
                Seal before = latest.put(seal.stretch(), seal);
                if (before != null) {
                    seals.remove(before);
                }
                seals.put(seal, entry.id());
            }
        });
        long written = AuditTable.written(connection);
        if (written != expected[0] - 1) {
            add("VERIFY_AUDIT_TRUNCATED", expected[0] - 1, written);
        }
        return seals;
    }

    private List<Seal> sealsOf(AuditTable.Entry entry) {
        try {
            return Seal.parse(entry.seals());
        } catch (IllegalArgumentException e) {
            add("VERIFY_AUDIT_CHAIN", entry.id(), e.getMessage());
            return List.of();
        }
    }

    private void checkSeals(Map<Seal, Long> seals) throws SQLException {
        Map<String, Long> covered = new HashMap<>();
        int done = 0;
        for (Map.Entry<Seal, Long> entry : seals.entrySet()) {
            progress.report("content", 0.5 + 0.3 * done++ / seals.size());
            Seal seal = entry.getKey();
            if (!seal.holds(connection)) {
                add("VERIFY_CONTENT", seal.table(), seal.first(), seal.last(), entry.getValue());
            }
            long rows = Sql.number(
                    connection,
                    "SELECT count(*) FROM " + seal.table() + " WHERE rowid BETWEEN ? AND ?",
                    seal.first(),
                    seal.last());
            covered.merge(seal.table(), rows, Long::sum);
        }
        for (String table : ADDED) {
            long rows = Sql.number(connection, "SELECT count(*) FROM " + table);
            long answered = covered.getOrDefault(table, 0L);
            if (rows > answered) {
                add("VERIFY_UNSEALED", table, rows - answered);
            }
        }
        for (String table : REPLACED) {
            if (!covered.containsKey(table) && Sql.number(connection, "SELECT count(*) FROM " + table) > 0) {
                add("VERIFY_UNSEALED", table, Sql.number(connection, "SELECT count(*) FROM " + table));
            }
        }
    }

    private void checkOriginals() throws SQLException {
        List<Source> sources = SourceTable.all(connection);
        for (int i = 0; i < sources.size(); i++) {
            progress.report("originals", 0.8 + 0.2 * i / sources.size());
            progress.check();
            try {
                OriginalTable.copy(connection, sources.get(i), OutputStream.nullOutputStream());
            } catch (LinkwrightException e) {
                issues.add(e.issue());
            }
        }
    }

    private void checkLedger() throws SQLException {
        for (Source source : SourceTable.all(connection)) {
            long accounted = LedgerTable.totals(connection, source.id()).values().stream()
                    .mapToLong(Source.Totals::read)
                    .sum();
            if (accounted != source.totals().read()) {
                add("LEDGER_BROKEN", source.name(), accounted, source.totals().read());
            }
            LedgerTable.rowTwice(connection, source.id()).ifPresent(issues::add);
        }
    }
}
