package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A binary workbook ({@code .xlsb}): a package like that of {@code .xlsx} whose parts are records; [MS-XLSB]. */
final class XlsbPackage {
    private static final int WORKBOOK_PROPERTIES = 153;
    private static final int SHEET = 156;
    private static final int NUMBER_FORMAT = 44;
    private static final int STYLE = 47;
    private static final int CELL_STYLES = 617;
    private static final int CELL_STYLES_END = 618;
    private static final int SHARED_STRING = 19;
    private static final int COLUMN = 60;
    private static final int MERGED = 176;

    /** As in {@link XlsxStrings}: what a machine of ordinary size can hold. */
    private static final long LARGEST = 200_000_000;

    private static final int ENTRY = 48;

    private final String name;
    private final ZipParts parts;
    private final Map<String, Merges> merges = new HashMap<>();
    private boolean date1904;

    XlsbPackage(String name, ZipParts parts) {
        this.name = name;
        this.parts = parts;
    }

    Workbook workbook() throws IOException {
        String main = Relations.of(parts, "").target("officeDocument", parts).orElse("xl/workbook.bin");
        Relations relations = Relations.of(parts, main);
        PackageSheets sheets = new PackageSheets(name, parts, relations);
        readSheets(main, sheets);
        List<Cell> strings = strings(relations.target("sharedStrings", parts));
        List<Optional<DateStyle>> styles = styles(relations.target("styles", parts));
        Serials serials = new Serials(date1904);
        Book.Facts facts = new Book.Facts("xlsb", "", "", date1904, sheets.infos(), sheets.notices(this::peek));
        return new Book(
                facts,
                sheet -> {
                    String part = sheets.part(sheet);
                    Merges merged = merges(part);
                    return new MergedRows(new XlsbRows(new XlsbRecords(open(part)), strings, styles, serials), merged);
                },
                parts);
    }

    /** The merged cells of a sheet, which stand behind its rows, looked for once; [MS-XLSB] 2.4.677. */
    private Merges merges(String part) throws IOException {
        Merges found = merges.get(part);
        if (found == null) {
            found = new Merges();
            try (XlsbRecords records = new XlsbRecords(open(part))) {
                for (int type = records.next(); type >= 0; type = records.next()) {
                    if (type == MERGED) {
                        found.add(records.intAt(0) + 1L, records.intAt(4) + 1L, records.intAt(8));
                    }
                }
            }
            found.sort();
            merges.put(part, found);
        }
        return found;
    }

    private void readSheets(String main, PackageSheets sheets) throws IOException {
        try (XlsbRecords records = new XlsbRecords(open(main))) {
            for (int type = records.next(); type >= 0; type = records.next()) {
                if (type == WORKBOOK_PROPERTIES) {
                    date1904 = (records.byteAt(0) & 1) != 0;
                } else if (type == SHEET) {
                    // before Excel 2007 was released, four bytes more stood before the number of the sheet
                    int number = records.intAt(4);
                    int at = number > 0 && number <= 0xFFFF ? 8 : 12;
                    String relation = records.textAt(at);
                    sheets.add(records.textAt(records.afterTextAt(at)), relation, records.intAt(0) != 0);
                }
            }
        }
    }

    private List<Cell> strings(Optional<String> part) throws IOException {
        List<Cell> strings = new ArrayList<>();
        if (part.isEmpty()) {
            return strings;
        }
        long size = 0;
        try (XlsbRecords records = new XlsbRecords(open(part.get()))) {
            for (int type = records.next(); type >= 0; type = records.next()) {
                if (type == SHARED_STRING) {
                    strings.add(Cell.text(records.textAt(1)));
                    size += strings.getLast().text().length() + ENTRY;
                    if (size > LARGEST) {
                        throw new IOException("the shared strings need more than " + LARGEST + " bytes");
                    }
                }
            }
        }
        return strings;
    }

    private List<Optional<DateStyle>> styles(Optional<String> part) throws IOException {
        List<Optional<DateStyle>> styles = new ArrayList<>();
        if (part.isEmpty()) {
            return styles;
        }
        Map<Integer, String> formats = new HashMap<>();
        boolean inCells = false;
        try (XlsbRecords records = new XlsbRecords(open(part.get()))) {
            for (int type = records.next(); type >= 0; type = records.next()) {
                if (type == NUMBER_FORMAT) {
                    formats.put(records.shortAt(0), records.textAt(2));
                } else if (type == CELL_STYLES || type == CELL_STYLES_END) {
                    inCells = type == CELL_STYLES;
                } else if (type == STYLE && inCells) {
                    int format = records.shortAt(2);
                    styles.add(DateStyle.of(format, formats.get(format)));
                }
            }
        }
        return styles;
    }

    private PackageSheets.Seen peek(String part) throws IOException {
        boolean hidesColumns = false;
        try (XlsbRecords records = new XlsbRecords(open(part))) {
            for (int type = records.next(); type >= 0; type = records.next()) {
                if (type == COLUMN) {
                    hidesColumns |= (records.byteAt(16) & 1) != 0;
                } else if (XlsbRows.isValue(type)) {
                    return new PackageSheets.Seen(true, hidesColumns);
                }
            }
        }
        return new PackageSheets.Seen(false, hidesColumns);
    }

    private InputStream open(String part) throws IOException {
        return parts.open(part).orElseThrow(() -> new IOException("the part " + part + " is missing"));
    }
}
