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
    private final Map<Long, LedgerEntry> open = new HashMap<>();
    private long given;

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
        LedgerEntry run = open.get(row.block());
        if (run != null && continues(run, row)) {
            open.put(row.block(), upTo(run, row.lastRow()));
            return;
        }
        if (run != null) {
            write(run);
        }
        open.put(row.block(), row);
    }

    /** How many rows were accounted for. */
    long rows() {
        return given;
    }

    private static boolean continues(LedgerEntry run, LedgerEntry row) {
        return run.lastRow() + 1 == row.firstRow()
                && run.fate() == row.fate()
                && run.column() == row.column()
                && run.code().equals(row.code())
                && run.raw().equals(row.raw())
                && run.sheet().equals(row.sheet())
                && run.message().equals(row.message());
    }

    private static LedgerEntry upTo(LedgerEntry run, long last) {
        return new LedgerEntry(
                run.source(),
                run.sheet(),
                run.block(),
                run.firstRow(),
                last,
                run.fate(),
                run.code(),
                run.message(),
                run.column(),
                run.raw());
    }

    private void write(LedgerEntry run) throws SQLException {
        rows.number(source)
                .reference(run.block())
                .text(run.sheet())
                .number(run.firstRow())
                .number(run.lastRow())
                .text(run.fate().id())
                .text(run.code())
                .text(run.message())
                .number(run.column())
                .text(run.raw())
                .add();
    }

    void seal(List<Seal> seals) throws SQLException {
        for (LedgerEntry run : open.values()) {
            write(run);
        }
        open.clear();
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
