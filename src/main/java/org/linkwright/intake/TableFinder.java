package org.linkwright.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.SheetInfo;

/**
 * Goes through the rows of one sheet and says of each what it is: a row of a table, or by which rule it is no record. It
 * looks some rows ahead and keeps no others. The same rows give the same answers each time.
 */
final class TableFinder {
    static final String DATA = "";
    static final String BLANK = "BLANK";
    static final String PREAMBLE = "PREAMBLE";
    static final String HEADER = "HEADER";
    static final String REPEATED_HEADER = "REPEATED_HEADER";
    static final String RULE = "RULE";

    private static final int AHEAD = 64;
    private static final int TEXTS_KEPT = 64;

    /** Is told of every row, in order. */
    interface Sink {
        /** A table begins; its header row is told next. */
        void open(Table table) throws LinkwrightException;

        /** One row; {@code table} is null where it is outside every table; {@code code} is {@link #DATA} or the rule. */
        void row(Table table, Row row, String code) throws LinkwrightException;
    }

    private final SheetInfo sheet;
    private final Headers headers;
    private final Sink sink;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private final List<List<String>> texts = new ArrayList<>();
    private Table table;
    private SideRows side;
    private int tables;
    private boolean afterBlank = true;
    private final List<Beside> besides = new ArrayList<>();
    private int end = Integer.MAX_VALUE;

    TableFinder(SheetInfo sheet, Headers headers, Sink sink) {
        this.sheet = sheet;
        this.headers = headers;
        this.sink = sink;
    }

    /**
     * A part of a sheet right of a table, where further tables stand.
     *
     * @param column its first, counted from 0
     */
    record Beside(int column, long firstRow, long lastRow) {
        boolean holds(Row row) {
            return firstRow <= row.number() && row.number() <= lastRow;
        }
    }

    /**
     * Goes to the end of the sheet.
     *
     * @param first rows of the sheet that were read already
     * @return where further tables stand beside those found
     */
    List<Beside> scan(Collection<Row> first, Iterator<Row> rows) throws LinkwrightException {
        ahead.addAll(first);
        while (true) {
            while (ahead.size() < AHEAD && rows.hasNext()) {
                ahead.addLast(rows.next());
            }
            if (ahead.isEmpty()) {
                return besides;
            }
            step(ahead.removeFirst());
        }
    }

    private void step(Row whole) throws LinkwrightException {
        Row row = whole.before(end);
        int filled = filled(row);
        if (filled == 0) {
            sink.row(table, row, BLANK);
            afterBlank = true;
            return;
        }
        String code = code(whole, row, filled);
        row = whole.before(end);
        sink.row(table, row, code);
        afterBlank = false;
        if (code.equals(HEADER) && table.header().rows().size() == 2) {
            sink.row(table, ahead.removeFirst(), HEADER);
        }
        if (code.equals(DATA)) {
            texts.clear();
        } else if (!code.equals(HEADER) && !code.equals(REPEATED_HEADER) && !code.equals(RULE)) {
            remember(row);
        }
    }

    /** @param whole the row with what stands right of the table: it may be the header of a wider one */
    private String code(Row whole, Row row, int filled) throws LinkwrightException {
        if (isRule(row)) {
            return RULE;
        }
        if (table != null && table.header().repeatedBy(row)) {
            return REPEATED_HEADER;
        }
        if (table != null && table.isDescription()) {
            return Descriptions.RULE;
        }
        if (table == null || headers.mayInterrupt(whole)) {
            Optional<Header> header = headers.find(whole, ahead, table, afterBlank);
            if (header.isPresent()) {
                open(header.get(), whole);
                return HEADER;
            }
        }
        if (table != null) {
            String code = side.code(row, filled);
            return code.isEmpty() && filled == 1 && side.isTitle(row) && headers.isAhead(ahead)
                    ? SideRows.FOOTER
                    : code;
        }
        if (headers.isHeaderless(row, ahead)) {
            open(Header.NONE, row);
            return DATA;
        }
        return PREAMBLE;
    }

    private void open(Header header, Row first) throws LinkwrightException {
        List<Row> sample = new ArrayList<>(ahead);
        sample.removeIf(row -> header.rows().contains(row.number()));
        if (header.rows().isEmpty()) {
            sample.addFirst(first);
        }
        if (end < Integer.MAX_VALUE) {
            Beside last = besides.removeLast();
            besides.add(new Beside(last.column(), last.firstRow(), first.number() - 1));
        }
        OptionalInt next = headers.beside(header, sample);
        end = next.orElse(Integer.MAX_VALUE);
        if (next.isPresent()) {
            besides.add(new Beside(end, first.number(), Long.MAX_VALUE));
        }
        Header own = header.before(Math.min(end, header.names().size()));
        sample.replaceAll(row -> row.before(end));
        table = headers.table(++tables, sheet, own, List.copyOf(texts), sample);
        side = new SideRows(table);
        texts.clear();
        sink.open(table);
    }

    private void remember(Row row) {
        if (texts.size() == TEXTS_KEPT) {
            texts.removeFirst();
        }
        texts.add(row.cells().stream().map(Cell::text).filter(t -> !t.isBlank()).toList());
    }

    static int filled(Row row) {
        List<Cell> cells = row.cells();
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            filled += cells.get(i).isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static boolean isRule(Row row) {
        boolean rule = false;
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                char last = cell.text().charAt(cell.text().length() - 1);
                if (Character.isLetterOrDigit(last) || Look.of(cell.text()) != Look.RULE) {
                    return false;
                }
                rule = true;
            }
        }
        return rule;
    }
}
