package org.linkwright.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The rows of one table of an OpenDocument spreadsheet. A row or a cell may say that it is repeated; empty ones, of which
 * there are often a million, take no memory and are left out. Copies of one row share their cells.
 */
final class OdsRows extends RowStream {
    private static final int LAST_COLUMN = 16_384;
    private static final long LAST_ROW = 1 << 20;

    /** Cells that copies of rows may amount to. A honest file has no more; one made to do harm has sixteen thousand million. */
    private static final long MOST_COPIES = 50_000_000;

    private final Xml xml;
    private final OdsCell cell;
    private final Merges merges;
    private List<Cell> cells = List.of();
    private boolean hidden;
    private long number;
    private long copies;
    private long copied;

    /**
     * Goes to the table, counted from 0.
     *
     * @param merges is told of merged cells as they are come to
     */
    OdsRows(Xml xml, int index, Merges merges) throws IOException {
        this.xml = xml;
        this.cell = new OdsCell(xml);
        this.merges = merges;
        boolean inside = false;
        for (int seen = -1; seen < index && xml.next(); ) {
            inside |= xml.starts("spreadsheet");
            if (inside && (OdsTables.isAside(xml) || (xml.starts("table") && ++seen < index))) {
                xml.skip();
            }
        }
    }

    @Override
    Row read() throws IOException {
        while (copies == 0 || cells.isEmpty()) {
            number += copies;
            copies = 0;
            if (!nextRow()) {
                return null;
            }
        }
        copies--;
        number++;
        return new Row(number, cells, hidden);
    }

    @Override
    void release() throws IOException {
        xml.close();
    }

    private boolean nextRow() throws IOException {
        while (xml.next() && !xml.ends("table")) {
            if (isNested(xml)) {
                xml.skip();
            } else if (xml.starts("table-row")) {
                hidden = OdsTables.isHidden(xml);
                copies = repeated("number-rows-repeated");
                cells = Collections.unmodifiableList(cells());
                if (number + copies > LAST_ROW && !cells.isEmpty()) {
                    throw new IOException("the sheet has more than " + LAST_ROW + " rows");
                }
                copied += (copies - 1) * cells.size();
                if (copied > MOST_COPIES) {
                    throw new IOException("the sheet has more than " + MOST_COPIES + " copies of cells");
                }
                return true;
            }
        }
        return false;
    }

    /** Things in a table that hold paragraphs or tables of their own: drawings, forms. */
    static boolean isNested(Xml xml) {
        return xml.starts("shapes") || xml.starts("forms") || xml.starts("named-expressions");
    }

    private List<Cell> cells() throws IOException {
        List<Cell> found = new ArrayList<>();
        long column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (!xml.starts("table-cell") && !xml.starts("covered-table-cell")) {
                continue;
            }
            long times = repeated("number-columns-repeated");
            long down = repeated("number-rows-spanned");
            if (times == 1 && column < LAST_COLUMN) {
                merges.add(number + 1, number + down, (int) column);
            }
            Cell one = cell.read();
            if (one.type() != CellType.EMPTY) {
                if (column + times > LAST_COLUMN) {
                    throw new IOException("row " + (number + 1) + " has more than " + LAST_COLUMN + " columns");
                }
                found.addAll(Collections.nCopies((int) column - found.size(), Cell.EMPTY));
                found.addAll(Collections.nCopies((int) times, one));
            }
            column += times;
        }
        return found;
    }

    private long repeated(String attribute) {
        return Math.max(1, XlsxStyles.number(xml.attribute(attribute)));
    }
}
