package org.linkwright.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.SheetInfo;

/**
 * Records written as lines of a label and a value, one below the other, as in the web pages of Meta and WhatsApp. A record
 * ends where one of its labels comes again; what stood before that label holds for the next record too.
 */
final class StackedRecords {
    /** A further line of the record whose first line was told before. */
    static final String CONTINUED = "CONTINUED";

    private static final int AHEAD = 64;

    private final TableFinder.Sink sink;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final List<Row> lines = new ArrayList<>();
    private Table table;
    private Cell[] values = {};

    private StackedRecords(TableFinder.Sink sink) {
        this.sink = sink;
    }

    /**
     * Goes through a sheet as a table, or as stacked records where its first lines are labels of a layout.
     *
     * @return where further tables stand beside those found
     */
    static List<TableFinder.Beside> scan(SheetInfo sheet, Headers headers, TableFinder.Sink sink, Iterator<Row> rows)
            throws LinkwrightException {
        StackedRecords stacked = new StackedRecords(sink);
        while (stacked.ahead.size() < AHEAD && rows.hasNext()) {
            stacked.ahead.addLast(rows.next());
        }
        if (ChatLines.scan(sheet, headers, sink, stacked.ahead, rows)) {
            return List.of();
        }
        Optional<Header> labels = stacked.labels(headers);
        if (labels.isEmpty() && LabelledRecords.scan(sheet, headers, sink, stacked.ahead, rows)) {
            return List.of();
        }
        if (labels.isEmpty()) {
            return new TableFinder(sheet, headers, sink).scan(stacked.ahead, rows);
        }
        stacked.table = headers.table(1, sheet, labels.get(), List.of(), List.of());
        sink.open(stacked.table);
        stacked.values = new Cell[labels.get().names().size()];
        Arrays.fill(stacked.values, Cell.EMPTY);
        while (!stacked.ahead.isEmpty() || rows.hasNext()) {
            stacked.line(stacked.ahead.isEmpty() ? rows.next() : stacked.ahead.removeFirst());
        }
        stacked.flush();
        return List.of();
    }

    private Optional<Header> labels(Headers headers) {
        Set<String> labels = new LinkedHashSet<>();
        for (Row row : ahead) {
            if (row.cells().size() > 2) {
                return Optional.empty();
            }
            if (row.cells().size() == 2) {
                labels.add(row.cell(0).text().strip());
            }
        }
        Header header = Header.labels(List.copyOf(labels));
        return labels.size() >= 2 && headers.isLayout(header) ? Optional.of(header) : Optional.empty();
    }

    private void line(Row row) throws LinkwrightException {
        int label = row.cells().size() == 2
                ? table.header().names().indexOf(row.cell(0).text().strip())
                : -1;
        if (label < 0) {
            flush();
            sink.row(table, row, row.isBlank() ? TableFinder.BLANK : SideRows.FOOTER);
            return;
        }
        boolean again =
                lines.stream().anyMatch(l -> l.cell(0).text().equals(row.cell(0).text()));
        boolean set = !values[label].isBlank();
        if (again || set) {
            flush();
            for (int i = label; i < values.length; i++) {
                values[i] = Cell.EMPTY;
            }
        }
        lines.add(row);
        values[label] = row.cell(1);
    }

    private void flush() throws LinkwrightException {
        if (lines.isEmpty()) {
            return;
        }
        Row first = lines.getFirst();
        sink.row(table, new Row(first.number(), List.of(values.clone()), first.hidden()), TableFinder.DATA);
        for (Row further : lines.subList(1, lines.size())) {
            sink.row(table, further, CONTINUED);
        }
        lines.clear();
    }
}
