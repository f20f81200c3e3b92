package org.linkwright.intake;

import java.util.Iterator;
import java.util.List;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Rows;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.sheet.Workbook;

/** Goes through a sheet once, and once more for each row of tables that stands right of those found before. */
final class SheetScan {
    private SheetScan() {}

    /** Tells the sink of all tables; of rows outside every table only the first time. */
    static void scan(Workbook workbook, SheetInfo sheet, Headers headers, TableFinder.Sink sink)
            throws LinkwrightException {
        int beside;
        try (Rows rows = workbook.rows(sheet)) {
            beside = StackedRecords.scan(sheet, headers, sink, rows);
        }
        while (beside > 0) {
            int from = beside;
            try (Rows rows = workbook.rows(sheet)) {
                beside = new TableFinder(sheet, headers, inTables(sink)).scan(List.of(), from(rows, from));
            }
        }
    }

    private static Iterator<Row> from(Iterator<Row> rows, int column) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                return rows.next().from(column);
            }
        };
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
