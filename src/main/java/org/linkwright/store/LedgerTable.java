package org.linkwright.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Fate;
import org.linkwright.model.Issue;

/** {@code ledger}: what became of every row. Neighbouring rows with the same fate for the same reason are one entry. */
final class LedgerTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE ledger (
                id INTEGER PRIMARY KEY,
                source INTEGER NOT NULL REFERENCES source,
                block INTEGER REFERENCES block,
                sheet TEXT NOT NULL,
                first_row INTEGER NOT NULL,
                last_row INTEGER NOT NULL CHECK (last_row >= first_row),
                fate TEXT NOT NULL CHECK (fate IN ('accepted', 'duplicate', 'rejected', 'ignored')),
                code TEXT NOT NULL,
                message TEXT NOT NULL,
                column_number INTEGER NOT NULL,
                raw TEXT NOT NULL
            ) STRICT""";

    static final String INDEX = "CREATE INDEX ledger_source ON ledger(source, sheet, first_row)";

    private final Appender rows;
    private final long source;
    private final Map<Long, Run> open = new HashMap<>();
    private Run latest;
    private long given;

    /** Neighbouring rows with the same fate: an entry of the first, and the last so far. */
    private static final class Run {
        private final LedgerEntry first;
        private long last;

        Run(LedgerEntry first) {
            this.first = first;
            this.last = first.lastRow();
        }

        boolean isContinuedBy(LedgerEntry row) {
            return last + 1 == row.firstRow()
                    && first.fate() == row.fate()
                    && first.column() == row.column()
                    && first.code().equals(row.code())
                    && first.raw().equals(row.raw())
                    && first.sheet().equals(row.sheet())
                    && first.message().equals(row.message());
        }
    }

    LedgerTable(Appenders appenders, long source) throws SQLException {
        this.source = source;
        this.rows = appenders.to(
                "ledger",
                List.of(
                        "source",
                        "block",
                        "sheet",
                        "first_row",
                        "last_row",
                        "fate",
                        "code",
                        "message",
                        "column_number",
                        "raw"));
    }

    /** Accounts for one row: {@code row} is an entry of that row alone. */
    void add(LedgerEntry row) throws SQLException {
        given++;
        if (latest == null || latest.first.block() != row.block()) {
            latest = open.get(row.block());
        }
        if (latest != null && latest.isContinuedBy(row)) {
            latest.last = row.lastRow();
            return;
        }
        if (latest != null) {
            write(latest);
        }
        latest = new Run(row);
        open.put(row.block(), latest);
    }

    /** How many rows were accounted for. */
    long rows() {
        return given;
    }

    private void write(Run run) throws SQLException {
        LedgerEntry entry = run.first;
        rows.number(source)
                .reference(entry.block())
                .text(entry.sheet())
                .number(entry.firstRow())
                .number(run.last)
                .text(entry.fate().id())
                .text(entry.code())
                .text(entry.message())
                .number(entry.column())
                .text(entry.raw())
                .add();
    }

    void seal(List<Seal> seals) throws SQLException {
        for (Run run : open.values()) {
            write(run);
        }
        open.clear();
        latest = null;
        rows.seal(seals);
    }

    /**
     * The sums of a source's ledger by block, 0 for the rows outside every table.
     *
     * <p>A row belongs to one entry. Only two tables side by side may each account for the same line of their sheet.
     */
    static Map<Long, Source.Totals> totals(Connection connection, long source) throws SQLException {
        Map<Long, Source.Totals> totals = new HashMap<>();
        Sql.each(
                connection,
                "SELECT coalesce(block, 0), fate, sum(last_row - first_row + 1) FROM ledger WHERE source = ?"
                        + " GROUP BY 1, 2",
                row -> totals.merge(
                        row.getLong(1),
                        Source.Totals.ZERO.plus(fate(row.getString(2)), row.getLong(3)),
                        Source.Totals::plus),
                source);
        return totals;
    }

    /** The first row that was accounted for more than once. */
    static Optional<Issue> rowTwice(Connection connection, long source) throws SQLException {
        Map<Long, Long> ends = new HashMap<>();
        String[] sheet = {null};
        return Sql.list(
                        connection,
                        "SELECT sheet, coalesce(block, 0), first_row, last_row FROM ledger WHERE source = ?"
                                + " ORDER BY sheet, first_row",
                        row -> {
                            if (!row.getString(1).equals(sheet[0])) {
                                sheet[0] = row.getString(1);
                                ends.clear();
                            }
                            return overlaps(ends, row.getLong(2), row.getLong(3), row.getLong(4))
                                    ? Optional.of(Trouble.issue("LEDGER_ROW_TWICE", row.getLong(3), row.getString(1)))
                                    : Optional.<Issue>empty();
                        },
                        source)
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean overlaps(Map<Long, Long> ends, long block, long first, long last) {
        long anyBlock = -1;
        long end = block == 0
                ? ends.getOrDefault(anyBlock, 0L)
                : Math.max(ends.getOrDefault(block, 0L), ends.getOrDefault(0L, 0L));
        ends.merge(block, last, Math::max);
        ends.merge(anyBlock, last, Math::max);
        return first <= end;
    }

    static List<LedgerEntry> of(Connection connection, long source) throws SQLException {
        return Sql.list(
                connection,
                "SELECT s.name, l.sheet, coalesce(l.block, 0), l.first_row, l.last_row, l.fate, l.code, l.message,"
                        + " l.column_number, l.raw FROM ledger l JOIN source s ON s.id = l.source"
                        + " LEFT JOIN block b ON b.id = l.block"
                        + " WHERE l.source = ?1 OR ?1 = 0 ORDER BY l.source, coalesce(b.sheet_index, -1), l.sheet,"
                        + " l.first_row",
                LedgerTable::read,
                source);
    }

    private static LedgerEntry read(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                fate(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getString(10));
    }

    private static Fate fate(String id) {
        return Fate.valueOf(id.toUpperCase(Locale.ROOT));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
