package org.linkwright.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The rows of one sheet of a binary workbook; rows with no value are left out. [MS-XLSB] 2.5.9 and its cell records. */
final class XlsbRows extends RowStream {
    private static final int ROW = 0;
    private static final int BLANK = 1;
    private static final int LAST_VALUE = 11;
    private static final int SHORT_BLANK = 12;
    private static final int LAST_SHORT = 18;
    private static final int RICH = 62;
    private static final int DATA_END = 146;
    private static final int LAST_COLUMN = 16_384;

    private final XlsbRecords records;
    private final List<Cell> strings;
    private final List<Optional<DateStyle>> styles;
    private final Serials serials;
    private Cell[] cells = new Cell[32];
    private int width;
    private int column;
    private long number;
    private boolean hidden;
    private boolean ended;

    XlsbRows(XlsbRecords records, List<Cell> strings, List<Optional<DateStyle>> styles, Serials serials) {
        this.records = records;
        this.strings = strings;
        this.styles = styles;
        this.serials = serials;
    }

    static boolean isValue(int type) {
        return (type > BLANK && type <= LAST_VALUE) || (type > SHORT_BLANK && type <= LAST_SHORT) || type == RICH;
    }

    @Override
    Row read() throws IOException {
        while (!ended) {
            int type = records.next();
            ended = type < 0 || type == DATA_END;
            if (ended || type == ROW) {
                Row row = row();
                begin(type);
                if (row != null) {
                    return row;
                }
            } else if (isValue(type) || type == BLANK || type == SHORT_BLANK) {
                add(type);
            }
        }
        return null;
    }

    @Override
    void release() throws IOException {
        records.close();
    }

    private Row row() {
        Cell[] found = Arrays.copyOf(cells, width);
        return width == 0 ? null : new Row(number, Collections.unmodifiableList(Arrays.asList(found)), hidden);
    }

    private void begin(int type) {
        width = 0;
        column = -1;
        if (type == ROW) {
            number = records.intAt(0) + 1L;
            hidden = (records.byteAt(11) & 0x10) != 0;
        }
    }

    /** The short forms leave out the column: it is the next. */
    private void add(int type) throws IOException {
        boolean isShort = type >= SHORT_BLANK && type <= LAST_SHORT;
        column = isShort ? column + 1 : records.intAt(0);
        if (column < 0 || column >= LAST_COLUMN) {
            throw new IOException("row " + number + " has more than " + LAST_COLUMN + " columns");
        }
        int style = isShort ? 0 : 4;
        Cell cell = cell(isShort ? type - SHORT_BLANK + BLANK : type, style, style + 4);
        if (cell.type() != CellType.EMPTY) {
            put(cell);
        }
    }

    private Cell cell(int type, int style, int value) {
        return switch (type) {
            case 2 -> number(OldExcelSheet.packed(records.intAt(value)), style);
            case 5, 9 -> number(records.doubleAt(value), style);
            case 3, 11 -> OldExcelSheet.flag(records.byteAt(value), true);
            case 4, 10 -> OldExcelSheet.flag(records.byteAt(value), false);
            case 6, 8 -> Cell.text(records.textAt(value));
            case 7 -> string(records.intAt(value));
            case RICH -> Cell.text(records.textAt(value + 1));
            default -> Cell.EMPTY;
        };
    }

    private Cell string(int index) {
        return index >= 0 && index < strings.size()
                ? strings.get(index)
                : new Cell(CellType.ERROR, "#REF!", String.valueOf(index));
    }

    private Cell number(double value, int styleAt) {
        Cell number = Numbers.cell(value);
        int style = records.intAt(styleAt) & 0xFFFFFF;
        Optional<DateStyle> date = style < styles.size() ? styles.get(style) : Optional.empty();
        return date.flatMap(shown -> serials.text(value, shown))
                .map(text -> new Cell(CellType.DATE, text, number.stored()))
                .orElse(number);
    }

    private void put(Cell cell) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        if (column >= width) {
            Arrays.fill(cells, width, column, Cell.EMPTY);
            width = column + 1;
        }
        cells[column] = cell;
    }
}
