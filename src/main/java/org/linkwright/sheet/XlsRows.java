package org.linkwright.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * The rows of one .xls sheet. Where the file has its cells out of order, as some programs write it, they are gathered and
 * put in order first.
 */
final class XlsRows extends RowStream {
    private final XlsRecords records;
    private final XlsBook book;
    private final XlsBook.Part part;
    private final Serials serials;
    private final TreeMap<Integer, Cell[]> waiting = new TreeMap<>();
    private int depth = 1;
    private boolean ended;
    private CellValueRecordInterface formula;

    /** Goes to the substream of that number. */
    XlsRows(XlsRecords records, XlsBook book, int number) throws IOException {
        this.records = records;
        this.book = book;
        this.part = book.part(number).orElseThrow(() -> new IOException("the sheet is missing"));
        this.serials = new Serials(book.date1904());
        int level = 0;
        for (int seen = -1; seen < number; ) {
            Record record = records.next();
            if (record == null) {
                throw new IOException("the sheet is missing");
            } else if (record instanceof BOFRecord) {
                seen += level++ == 0 ? 1 : 0;
            } else if (record instanceof EOFRecord) {
                level = Math.max(0, level - 1);
            }
        }
    }

    @Override
    Row read() throws IOException {
        while (!ended && (!part.isOrdered() || waiting.size() < 2)) {
            Record record = records.next();
            if (record == null) {
                ended = true;
            } else {
                add(record);
            }
        }
        Map.Entry<Integer, Cell[]> first = waiting.pollFirstEntry();
        if (first == null) {
            return null;
        }
        int row = first.getKey();
        return new Row(row + 1L, Collections.unmodifiableList(Arrays.asList(first.getValue())), part.isHidden(row));
    }

    @Override
    void release() throws IOException {
        records.close();
    }

    private void add(Record record) {
        if (record instanceof BOFRecord) {
            depth++;
        } else if (record instanceof EOFRecord) {
            ended = --depth == 0;
        } else if (depth > 1) {
            return;
        } else if (record instanceof StringRecord result && formula != null) {
            put(formula, Cell.text(result.getString()));
            formula = null;
        } else if (record instanceof CellValueRecordInterface cell) {
            put(cell, cell(cell));
        }
    }

    private Cell cell(CellValueRecordInterface record) {
        return switch (record) {
            case LabelSSTRecord label -> book.string(label.getSSTIndex());
            case LabelRecord label -> Cell.text(label.getValue());
            case NumberRecord number -> number(number.getValue(), number.getXFIndex());
            case BoolErrRecord flag -> flag.isBoolean() ? bool(flag.getBooleanValue()) : error(flag.getErrorValue());
            case FormulaRecord result -> result(result);
            default -> Cell.EMPTY;
        };
    }

    /** The stored result of a formula; that of a text follows in a record of its own. */
    private Cell result(FormulaRecord record) {
        return switch (record.getCachedResultTypeEnum()) {
            case NUMERIC -> number(record.getValue(), record.getXFIndex());
            case BOOLEAN -> bool(record.getCachedBooleanValue());
            case ERROR -> error(record.getCachedErrorValue());
            default -> {
                formula = record;
                yield Cell.EMPTY;
            }
        };
    }

    private Cell number(double value, int style) {
        Cell number = Numbers.cell(value);
        return book.date(style)
                .flatMap(shown -> serials.text(value, shown))
                .map(text -> new Cell(CellType.DATE, text, number.stored()))
                .orElse(number);
    }

    private static Cell bool(boolean value) {
        String text = value ? "TRUE" : "FALSE";
        return new Cell(CellType.BOOLEAN, text, text);
    }

    private static Cell error(int code) {
        String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR" + code + "!";
        return new Cell(CellType.ERROR, text, text);
    }

    private void put(CellValueRecordInterface place, Cell cell) {
        int column = place.getColumn();
        if (cell.type() == CellType.EMPTY || column < 0) {
            return;
        }
        Cell[] row = waiting.get(place.getRow());
        int width = row == null ? 0 : row.length;
        if (column >= width) {
            Cell[] wider = row == null ? new Cell[column + 1] : Arrays.copyOf(row, column + 1);
            Arrays.fill(wider, width, column, Cell.EMPTY);
            row = wider;
            waiting.put(place.getRow(), row);
        }
        row[column] = cell;
    }
}
