package org.linkwright.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Rows;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.sheet.Workbook;
import org.linkwright.task.Ahead;

/** Goes through a sheet once, and once more through each part of it where tables stand right of those found before. */
final class SheetScan {
    private SheetScan() {}

    /** Tells the sink of all tables; of rows outside every table only the first time. */
    static void scan(Workbook workbook, SheetInfo sheet, Headers headers, TableFinder.Sink sink)
            throws LinkwrightException {
        Deque<TableFinder.Beside> besides = new ArrayDeque<>();
        try (Rows rows = workbook.rows(sheet);
                Ahead<Row> ahead = new Ahead<>(rows)) {
            besides.addAll(StackedRecords.scan(sheet, headers, sink, seen(ahead)));
        }
        while (!besides.isEmpty()) {
            TableFinder.Beside beside = besides.removeFirst();
            try (Rows rows = workbook.rows(sheet)) {
                List<TableFinder.Beside> further =
                        new TableFinder(sheet, headers, inTables(sink)).scan(List.of(), rows(seen(rows), beside));
                further.stream().map(f -> within(f, beside)).forEach(besides::addLast);
            }
        }
    }

    /** The rows as a person sees them: a merged cell shows its value in each row that it covers. */
    private static Iterator<Row> seen(Iterator<Row> rows) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return rows.next().seen();
            }
        };
    }

    private static TableFinder.Beside within(TableFinder.Beside further, TableFinder.Beside beside) {
        long last = Math.min(further.lastRow(), beside.lastRow());
        return new TableFinder.Beside(further.column(), further.firstRow(), last);
    }

    /** The rows of a part of the sheet, empty left of it. */
    private static Iterator<Row> rows(Iterator<Row> rows, TableFinder.Beside part) {
        Iterable<Row> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false)
                .dropWhile(row -> row.number() < part.firstRow())
                .takeWhile(part::holds)
                .map(row -> row.from(part.column()))
                .iterator();
    }

    private static TableFinder.Sink inTables(TableFinder.Sink sink) {
        return new TableFinder.Sink() {
            @Override
            public void open(Table table) throws LinkwrightException {
                sink.open(table);
            }

            @Override
            public void row(Table table, Row row, String code) throws LinkwrightException {
                if (table != null) {
                    sink.row(table, row, code);
                }
            }
        };
    }
}
