package org.linkwright.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.CellType;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.SheetInfo;

/**
 * Records of no known layout whose lines name their values, as in logs and reports: one below the other or beside each other
 * between bars. A record ends at a rule, at a blank line where the file has no rules, and where one of its labels comes again;
 * the same label twice in a row has two values. A line without a label goes on with the text above it.
 */
final class LabelledRecords {
    private static final int MOST = 60;

    private final TableFinder.Sink sink;
    private final Table table;
    private final Header header;
    private final boolean ruled;
    private final List<Row> lines = new ArrayList<>();
    private final Cell[] values;
    private int last = -1;
    private boolean begun;

    private LabelledRecords(TableFinder.Sink sink, Table table, boolean ruled) {
        this.sink = sink;
        this.table = table;
        this.header = table.header();
        this.ruled = ruled;
        this.values = new Cell[header.names().size()];
        Arrays.fill(values, Cell.EMPTY);
    }

    /** Goes through a sheet as such records where its first lines are, and name who did what. */
    static boolean scan(SheetInfo sheet, Headers headers, TableFinder.Sink sink, Deque<Row> first, Iterator<Row> rows)
            throws LinkwrightException {
        Header labels = Header.labels(labels(first, headers));
        if (labels.names().size() < 2 || !headers.tellsEvents(labels)) {
            return false;
        }
        boolean ruled = first.stream().anyMatch(LabelledRecords::isRule);
        Table bare = headers.table(1, sheet, labels, List.of(), List.of());
        Collected sample = new Collected();
        new LabelledRecords(sample, bare, ruled).all(first.iterator());
        Table table = headers.table(1, sheet, labels, sample.above, sample.records);
        if (sample.records.size() < 2) {
            return false;
        }
        sink.open(table);
        LabelledRecords records = new LabelledRecords(sink, table, ruled);
        Deque<Row> ahead = new ArrayDeque<>(first);
        records.all(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !ahead.isEmpty() || rows.hasNext();
            }

            @Override
            public Row next() {
                return ahead.isEmpty() ? rows.next() : ahead.removeFirst();
            }
        });
        return true;
    }

    /**
     * The labels that come again, and behind the first of them those once seen whose name means something; none where most
     * lines have no label.
     */
    private static List<String> labels(Deque<Row> first, Headers headers) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        int lines = 0;
        int labelled = 0;
        for (Row row : first) {
            List<Map.Entry<String, Cell>> pairs = LabelledLine.of(row);
            lines += row.isBlank() || isRule(row) ? 0 : 1;
            labelled += pairs.isEmpty() ? 0 : 1;
            for (Map.Entry<String, Cell> pair : pairs) {
                String folded = Texts.fold(pair.getKey());
                names.putIfAbsent(folded, pair.getKey());
                counts.merge(folded, 1, Integer::sum);
            }
        }
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            boolean again = counts.get(name.getKey()) > 1;
            if (again || (!kept.isEmpty() && headers.isMeant(name.getValue()))) {
                kept.add(name.getValue());
            }
        }
        boolean most = labelled * 3 >= lines * 2;
        return most && kept.size() <= MOST ? kept : List.of();
    }

    private void all(Iterator<Row> rows) throws LinkwrightException {
        while (rows.hasNext()) {
            line(rows.next());
        }
        flush();
    }

    private void line(Row row) throws LinkwrightException {
        if (row.isBlank() && ruled && !lines.isEmpty()) {
            lines.add(row);
        } else if (row.isBlank() || isRule(row)) {
            flush();
            sink.row(table, row, row.isBlank() ? TableFinder.BLANK : TableFinder.RULE);
        } else if (!take(row)) {
            goOn(row);
        }
    }

    /** Takes the values of a line; false where it has none of the labels. */
    private boolean take(Row row) throws LinkwrightException {
        List<Map.Entry<String, Cell>> known = LabelledLine.of(row).stream()
                .filter(pair -> index(pair.getKey()) >= 0)
                .toList();
        if (known.isEmpty()) {
            return false;
        }
        Set<Integer> here = new HashSet<>();
        for (Map.Entry<String, Cell> pair : known) {
            int at = index(pair.getKey());
            boolean again = values[at].type() != CellType.EMPTY && at != last;
            if (again && here.isEmpty()) {
                flush();
            }
            if (here.isEmpty()) {
                lines.add(row);
            }
            here.add(at);
            values[at] = values[at].isBlank()
                    ? marked(pair.getValue())
                    : Cell.text(values[at].text() + "; " + pair.getValue().text());
            last = at;
        }
        return true;
    }

    /** An empty value is one too: its label must not come again in the record. */
    private static Cell marked(Cell value) {
        return value.isBlank() ? Cell.text(" ") : value;
    }

    private int index(String label) {
        return header.folded().indexOf(Texts.fold(label));
    }

    private void goOn(Row row) throws LinkwrightException {
        if (lines.isEmpty()) {
            sink.row(table, row, begun ? SideRows.FOOTER : TableFinder.PREAMBLE);
            return;
        }
        if (last >= 0 && table.mapping().role(last) == Role.TEXT) {
            String more = row.cells().stream().map(Cell::text).reduce("", (a, b) -> a + " " + b);
            values[last] = Cell.text((values[last].text() + "\n" + more.strip()).strip());
        }
        lines.add(row);
    }

    private void flush() throws LinkwrightException {
        last = -1;
        if (lines.isEmpty()) {
            return;
        }
        begun = true;
        Row first = lines.getFirst();
        sink.row(table, new Row(first.number(), List.of(values.clone()), first.hidden()), TableFinder.DATA);
        for (Row further : lines.subList(1, lines.size())) {
            sink.row(table, further, further.isBlank() ? TableFinder.BLANK : StackedRecords.CONTINUED);
        }
        lines.clear();
        Arrays.fill(values, Cell.EMPTY);
    }

    private static boolean isRule(Row row) {
        boolean any = false;
        for (Cell cell : row.cells()) {
            String text = cell.text().strip();
            any |= text.length() >= 3;
            if (text.chars().anyMatch(c -> "-=_*#~+.–—".indexOf(c) < 0)) {
                return false;
            }
        }
        return any;
    }

    /** The records of the first lines, and the lines above them. */
    private static final class Collected implements TableFinder.Sink {
        private final List<Row> records = new ArrayList<>();
        private final List<List<String>> above = new ArrayList<>();

        @Override
        public void open(Table opened) {
            throw new IllegalStateException("only lines are collected");
        }

        @Override
        public void row(Table table, Row row, String code) {
            if (code.equals(TableFinder.DATA)) {
                records.add(row);
            } else if (code.equals(TableFinder.PREAMBLE)) {
                above.add(row.cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isBlank())
                        .toList());
            }
        }
    }
}
