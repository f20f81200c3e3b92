package org.linkwright.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

/** The rows of one worksheet part. Its {@code dimension} is not believed; rows with no value are left out. */
final class XlsxRows extends RowStream {
    private static final int LAST_COLUMN = 16_384;

    private final Xml xml;
    private final XlsxStrings strings;
    private final XlsxStyles styles;
    private final Serials serials;
    private Cell[] cells = new Cell[32];
    private int width;
    private long number;

    XlsxRows(Xml xml, XlsxStrings strings, XlsxStyles styles, Serials serials) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.serials = serials;
    }

    @Override
    Row read() throws IOException {
        while (xml.next()) {
            if (xml.starts("row")) {
                int given = XlsxStyles.number(xml.attribute("r"));
                number = given > 0 ? given : number + 1;
                boolean hidden = Xml.isTrue(xml.attribute("hidden"));
                readCells();
                if (width > 0) {
                    Cell[] found = Arrays.copyOf(cells, width);
                    return new Row(number, Collections.unmodifiableList(Arrays.asList(found)), hidden);
                }
            } else if (xml.ends("sheetData")) {
                return null;
            }
        }
        return null;
    }

    @Override
    void release() throws IOException {
        xml.close();
    }

    private void readCells() throws IOException {
        width = 0;
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                int given = column(xml.attribute("r"));
                column = given >= 0 ? given : column + 1;
                if (column >= LAST_COLUMN) {
                    throw new IOException("row " + number + " has more than " + LAST_COLUMN + " columns");
                }
                Cell cell = cell();
                if (cell.type() != CellType.EMPTY) {
                    put(column, cell);
                }
            }
        }
    }

    private void put(int column, Cell cell) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        if (column >= width) {
            Arrays.fill(cells, width, column, Cell.EMPTY);
            width = column + 1;
        }
        cells[column] = cell;
    }

    private Cell cell() throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = null;
        String formula = null;
        String inline = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("f")) {
                formula = xml.text();
            } else if (xml.starts("is")) {
                inline = XlsxStrings.text(xml, "is");
            }
        }
        if (inline != null && (value == null || "inlineStr".equals(type))) {
            return Cell.text(inline);
        }
        if (value == null || (value.isEmpty() && !"str".equals(type))) {
            return formula == null ? Cell.EMPTY : new Cell(CellType.UNCALCULATED, "=" + formula, "=" + formula);
        }
        return cell(type == null ? "n" : type, value, style);
    }

    private Cell cell(String type, String value, String style) {
        return switch (type) {
            case "s" -> strings.cell(value);
            case "str", "inlineStr" -> Cell.text(XlsxStrings.unescaped(value));
            case "b" -> bool(value);
            case "e" -> new Cell(CellType.ERROR, value, value);
            case "d" -> isoDate(value);
            default -> number(value, style);
        };
    }

    private static Cell bool(String value) {
        String text = Xml.isTrue(value.strip()) ? "TRUE" : "FALSE";
        return new Cell(CellType.BOOLEAN, text, text);
    }

    private Cell isoDate(String value) {
        return serials.of(value)
                .map(serial -> new Cell(CellType.DATE, value, serial.toPlainString()))
                .orElseGet(() -> Cell.text(value));
    }

    private Cell number(String value, String style) {
        Optional<Cell> number = Numbers.cell(value);
        if (number.isEmpty()) {
            return Cell.text(value);
        }
        return date(number.get(), style).orElseGet(number::get);
    }

    private Optional<Cell> date(Cell number, String style) {
        return styles.date(style)
                .flatMap(shown -> serials.text(Double.parseDouble(number.stored()), shown))
                .map(text -> new Cell(CellType.DATE, text, number.stored()));
    }

    /** The column of a reference such as {@code AB12}, from 0; -1 where there is none. */
    static int column(String reference) {
        if (reference == null) {
            return -1;
        }
        int column = 0;
        int i = 0;
        for (; i < reference.length() && i < 4; i++) {
            int letter = Character.toUpperCase(reference.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column - 1;
    }
}
