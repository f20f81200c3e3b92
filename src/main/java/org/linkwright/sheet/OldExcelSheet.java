package org.linkwright.sheet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.FormulaError;

/** The cells of one sheet of an Excel 2 to 95 file. */
final class OldExcelSheet {
    private static final int LAST_COLUMN = 256;

    private final OldExcelStyles styles;
    private final TreeMap<Integer, Cell[]> cells = new TreeMap<>();
    private final BitSet hiddenRows = new BitSet();
    private boolean hidesColumns;
    private OldExcelRecord formula;

    OldExcelSheet(OldExcelStyles styles) {
        this.styles = styles;
    }

    boolean hidesColumns() {
        return hidesColumns;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<Integer, Cell[]> row : cells.entrySet()) {
            List<Cell> found = Collections.unmodifiableList(Arrays.asList(row.getValue()));
            rows.add(new Row(row.getKey() + 1L, found, hiddenRows.get(row.getKey())));
        }
        return rows;
    }

    void add(OldExcelRecord record, Charset charset, Serials serials) {
        switch (record.type()) {
            case 0x0208 -> hiddenRows.set(record.shortAt(0), (record.byteAt(12) & 0x20) != 0);
            case 0x007D -> hidesColumns |= (record.byteAt(8) & 1) != 0;
            case 0x0002 -> put(record, number(record.shortAt(7), styles.ofFormat(record.byteAt(5) & 0x3F), serials));
            case 0x0003 -> put(record, number(record.doubleAt(7), styles.ofFormat(record.byteAt(5) & 0x3F), serials));
            case 0x0004 -> put(record, Cell.text(record.textAt(7, 1, charset)));
            case 0x0005 -> put(record, flag(record.byteAt(7), record.byteAt(8) != 0));
            case 0x0203 -> put(record, number(record.doubleAt(6), style(record, 4), serials));
            case 0x0204, 0x00D6 -> put(record, Cell.text(record.textAt(6, 2, charset)));
            case 0x0205 -> put(record, flag(record.byteAt(6), record.byteAt(7) != 0));
            case 0x027E -> put(record, number(packed(record.intAt(6)), style(record, 4), serials));
            case 0x00BD -> putMany(record, serials);
            case 0x0006, 0x0206, 0x0406 -> putResult(record, serials);
            case 0x0007, 0x0207 -> {
                if (formula != null) {
                    put(formula, Cell.text(record.textAt(0, record.type() == 0x0007 ? 1 : 2, charset)));
                    formula = null;
                }
            }
            default -> {}
        }
    }

    private Optional<DateStyle> style(OldExcelRecord record, int offset) {
        return styles.ofStyle(record.shortAt(offset));
    }

    /** Numbers in one record: a style and four bytes for each, from a first column to a last one at its end. */
    private void putMany(OldExcelRecord record, Serials serials) {
        int count = (record.length() - 4 - 6) / 6;
        for (int i = 0; i < count; i++) {
            int at = 4 + 6 * i;
            Cell cell = number(packed(record.intAt(at + 2)), style(record, at), serials);
            put(record.shortAt(0), record.shortAt(2) + i, cell);
        }
    }

    /** The stored result of a formula; that of a text follows in a record of its own. */
    private void putResult(OldExcelRecord record, Serials serials) {
        // in BIFF2 the record is one byte longer before the result, as all cells are there
        boolean old = record.type() == 0x0006 && isOfExcel2(record);
        int at = old ? 7 : 6;
        if (record.shortAt(at + 6) != 0xFFFF) {
            Optional<DateStyle> style = old ? styles.ofFormat(record.byteAt(5) & 0x3F) : style(record, 4);
            put(record, number(record.doubleAt(at), style, serials));
            return;
        }
        switch (record.byteAt(at)) {
            case 0 -> formula = record;
            case 1 -> put(record, flag(record.byteAt(at + 2), false));
            case 2 -> put(record, flag(record.byteAt(at + 2), true));
            default -> {}
        }
    }

    /** BIFF2 gives the formula's length in one byte at 16, BIFF5 in two bytes at 20; it ends with the record. */
    private static boolean isOfExcel2(OldExcelRecord record) {
        int data = record.length() - 4;
        return data == 17 + record.byteAt(16) && data != 22 + record.shortAt(20);
    }

    private static Cell number(double value, Optional<DateStyle> style, Serials serials) {
        Cell number = Numbers.cell(value);
        return style.flatMap(shown -> serials.text(value, shown))
                .map(text -> new Cell(CellType.DATE, text, number.stored()))
                .orElse(number);
    }

    /** A number in four bytes: a whole number or the upper half of a double, perhaps times 100. */
    static double packed(int rk) {
        double value = (rk & 2) != 0 ? rk >> 2 : Double.longBitsToDouble((long) (rk & ~3) << 32);
        return (rk & 1) != 0 ? value / 100 : value;
    }

    static Cell flag(int value, boolean error) {
        if (error) {
            String text =
                    FormulaError.isValidCode(value) ? FormulaError.forInt(value).getString() : "#ERR" + value + "!";
            return new Cell(CellType.ERROR, text, text);
        }
        String text = value != 0 ? "TRUE" : "FALSE";
        return new Cell(CellType.BOOLEAN, text, text);
    }

    private void put(OldExcelRecord place, Cell cell) {
        put(place.shortAt(0), place.shortAt(2), cell);
    }

    private void put(int row, int column, Cell cell) {
        if (cell.type() == CellType.EMPTY || column >= LAST_COLUMN) {
            return;
        }
        Cell[] found = cells.getOrDefault(row, new Cell[0]);
        if (column >= found.length) {
            int width = found.length;
            found = Arrays.copyOf(found, column + 1);
            Arrays.fill(found, width, column, Cell.EMPTY);
            cells.put(row, found);
        }
        found[column] = cell;
    }
}
