package org.linkwright.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.util.CellRangeAddress;

/** What must be known of an .xls workbook before its rows can be read: one pass over all its records. */
final class XlsBook {
    /** One substream of the workbook: a sheet, a chart. */
    static final class Part {
        private final int type;
        private final BitSet hiddenRows = new BitSet();
        private final Merges merges = new Merges();
        private boolean hidesColumns;
        private boolean hasCells;
        private boolean ordered = true;
        private int lastRow = -1;

        private Part(int type) {
            this.type = type;
        }

        boolean isSheet() {
            return type == BOFRecord.TYPE_WORKSHEET || type == BOFRecord.TYPE_EXCEL_4_MACRO;
        }

        boolean isHidden(int row) {
            return hiddenRows.get(row);
        }

        boolean hidesColumns() {
            return hidesColumns;
        }

        boolean hasCells() {
            return hasCells;
        }

        /** Whether the cells come row by row, as Excel writes them. */
        boolean isOrdered() {
            return ordered;
        }

        /** Its merged cells, in the order of their first rows. */
        Merges merges() {
            return merges;
        }

        private void add(Record record) throws IOException {
            if (record instanceof RowRecord row && row.getZeroHeight()) {
                hiddenRows.set(row.getRowNumber());
            } else if (record instanceof StringRecord result) {
                hasCells |= !result.getString().isEmpty();
            } else if (record instanceof ColumnInfoRecord column) {
                hidesColumns |= column.getHidden();
            } else if (record instanceof MergeCellsRecord merged) {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    CellRangeAddress area = merged.getAreaAt(i);
                    merges.add(area.getFirstRow() + 1L, area.getLastRow() + 1L, area.getFirstColumn());
                }
            } else if (record instanceof CellValueRecordInterface cell && !(record instanceof BlankRecord)) {
                // the result of such a formula is in a record of its own, if it has one
                hasCells |= !(cell instanceof FormulaRecord formula
                        && formula.getCachedResultTypeEnum() == org.apache.poi.ss.usermodel.CellType.STRING);
                ordered &= cell.getRow() >= lastRow;
                lastRow = Math.max(lastRow, cell.getRow());
            }
        }
    }

    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final Map<Integer, Optional<DateStyle>> dates = new HashMap<>();
    private final ArrayList<Cell> strings = new ArrayList<>();
    private boolean date1904;
    private boolean refersToFiles;

    XlsBook(XlsRecords records) throws IOException {
        int depth = 0;
        Part current = null;
        for (Record record = records.next(); record != null; record = records.next()) {
            if (record instanceof BOFRecord start) {
                if (depth++ == 0) {
                    current = new Part(start.getType());
                    parts.add(current);
                }
            } else if (record instanceof EOFRecord) {
                depth = Math.max(0, depth - 1);
            } else if (parts.size() == 1 && depth == 1) {
                addGlobal(record);
            } else if (current != null && depth == 1) {
                current.add(record);
            }
        }
        parts.forEach(part -> part.merges.sort());
    }

    private void addGlobal(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> bound.add(sheet);
            case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> formatOfStyle.add((int) style.getFormatIndex());
            case DateWindow1904Record window -> date1904 = window.getWindowing() == 1;
            case SSTRecord shared -> addStrings(shared);
            case SupBookRecord other -> refersToFiles |= other.isExternalReferences();
            default -> {}
        }
    }

    private void addStrings(SSTRecord shared) {
        try {
            for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
                strings.add(Cell.text(shared.getString(i).getString()));
            }
        } catch (IndexOutOfBoundsException e) {
            // the table has fewer strings than it says: cells that ask for the others show an error
            strings.trimToSize();
        }
    }

    /** Whether formulas take values from other workbooks. */
    boolean refersToFiles() {
        return refersToFiles;
    }

    boolean date1904() {
        return date1904;
    }

    /** Sheets of all kinds in the order of their tabs. */
    List<BoundSheetRecord> bound() {
        return bound;
    }

    /** Number of the substream that holds a sheet, the workbook's own being 0. */
    int partOf(BoundSheetRecord sheet) {
        List<BoundSheetRecord> inFile = List.of(BoundSheetRecord.orderByBofPosition(bound));
        return inFile.indexOf(sheet) + 1;
    }

    /** A substream by its number; empty where the file ends before it. */
    Optional<Part> part(int number) {
        return number < parts.size() ? Optional.of(parts.get(number)) : Optional.empty();
    }

    Cell string(int index) {
        return index >= 0 && index < strings.size()
                ? strings.get(index)
                : new Cell(CellType.ERROR, "#REF!", String.valueOf(index));
    }

    Optional<DateStyle> date(int style) {
        if (style < 0 || style >= formatOfStyle.size()) {
            return Optional.empty();
        }
        int format = formatOfStyle.get(style);
        return dates.computeIfAbsent(format, id -> DateStyle.of(id, formats.get(id)));
    }
}
