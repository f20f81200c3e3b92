package org.linkwright.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The rows of one worksheet of an XML spreadsheet; rows with no value are left out. */
final class XmlSpreadsheetRows extends RowStream {
    private static final int LAST_COLUMN = 16_384;

    private final Xml xml;
    private final Serials serials = new Serials(false);
    private final Merges merges;
    private long number;

    /**
     * Goes to the worksheet, counted from 0.
     *
     * @param merges is told of merged cells as they are come to
     */
    XmlSpreadsheetRows(Xml xml, int index, Merges merges) throws IOException {
        this.xml = xml;
        this.merges = merges;
        int seen = -1;
        while (seen < index && xml.next()) {
            seen += xml.starts("Worksheet") ? 1 : 0;
        }
    }

    @Override
    Row read() throws IOException {
        while (xml.next() && !xml.ends("Worksheet")) {
            if (xml.starts("Row")) {
                int given = XlsxStyles.number(xml.attribute("Index"));
                number = given > 0 ? given : number + 1;
                int span = XlsxStyles.number(xml.attribute("Span"));
                long own = number;
                number += Math.max(span, 0);
                boolean hidden = Xml.isTrue(xml.attribute("Hidden"));
                List<Cell> cells = cells(own);
                if (!cells.isEmpty()) {
                    return new Row(own, Collections.unmodifiableList(cells), hidden);
                }
            }
        }
        return null;
    }

    @Override
    void release() throws IOException {
        xml.close();
    }

    private List<Cell> cells(long own) throws IOException {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (xml.next() && !xml.ends("Row")) {
            if (xml.starts("Cell")) {
                int given = XlsxStyles.number(xml.attribute("Index"));
                column = given > 0 ? given - 1 : column;
                int across = Math.max(0, XlsxStyles.number(xml.attribute("MergeAcross")));
                if (column >= LAST_COLUMN) {
                    throw new IOException("row " + number + " has more than " + LAST_COLUMN + " columns");
                }
                merges.add(own, own + Math.max(0, XlsxStyles.number(xml.attribute("MergeDown"))), column);
                Cell cell = cell();
                if (cell.type() != CellType.EMPTY) {
                    while (cells.size() <= column) {
                        cells.add(Cell.EMPTY);
                    }
                    cells.set(column, cell);
                }
                column += 1 + across;
            }
        }
        return cells;
    }

    private Cell cell() throws IOException {
        String formula = xml.attribute("Formula");
        Cell cell = formula == null ? Cell.EMPTY : new Cell(CellType.UNCALCULATED, formula, formula);
        while (xml.next() && !xml.ends("Cell")) {
            if (xml.starts("Data")) {
                String type = xml.attribute("Type");
                cell = cell(type == null ? "String" : type, xml.allText());
            }
        }
        return cell;
    }

    private Cell cell(String type, String value) {
        return switch (type) {
            case "Number" -> Numbers.cell(value).orElseGet(() -> Cell.text(value));
            case "DateTime" -> date(value);
            case "Boolean" -> {
                String text = Xml.isTrue(value) ? "TRUE" : "FALSE";
                yield new Cell(CellType.BOOLEAN, text, text);
            }
            case "Error" -> new Cell(CellType.ERROR, value, value);
            default -> Cell.text(value);
        };
    }

    /** The file has its dates in ISO form; a midnight is a date alone, as the style is not looked at. */
    private Cell date(String value) {
        String shown = value.replaceFirst("\\.000$", "").replaceFirst("T00:00:00$", "");
        return serials.of(value)
                .map(serial -> new Cell(CellType.DATE, shown, serial.toPlainString()))
                .orElseGet(() -> Cell.text(value));
    }
}
