package org.linkwright.sheet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * A workbook of Excel 2 to 95 (BIFF2 to BIFF5), read as a whole: a sheet has at most 16,384 rows of 256 cells. The layout of
 * the records is that of "OpenOffice.org's Documentation of the Microsoft Excel File Format" (D. Rentz).
 */
final class OldExcelBook {
    private static final Messages MESSAGES = Messages.of(OldExcelBook.class);

    private static final int SHEET = 0x10;
    private static final int MACRO_SHEET = 0x40;
    private static final int EOF = 0x0A;

    /** Code pages by their number in the file, where Java calls them otherwise than {@code windows-} and the number. */
    private static final Map<Integer, String> CODE_PAGES = Map.ofEntries(
            Map.entry(367, "US-ASCII"),
            Map.entry(437, "IBM437"),
            Map.entry(850, "IBM850"),
            Map.entry(852, "IBM852"),
            Map.entry(866, "IBM866"),
            Map.entry(932, "windows-31j"),
            Map.entry(936, "GBK"),
            Map.entry(949, "x-windows-949"),
            Map.entry(950, "Big5"),
            Map.entry(0x8000, "x-MacRoman"),
            Map.entry(10000, "x-MacRoman"),
            Map.entry(0x8001, "windows-1252"));

    private final byte[] file;
    private final String name;
    private final List<SheetInfo> named = new ArrayList<>();
    private final List<OldExcelSheet> sheets = new ArrayList<>();
    private final List<Issue> notices = new ArrayList<>();
    private final OldExcelStyles styles = new OldExcelStyles();
    private Charset charset = Charset.forName("windows-1252");
    private boolean date1904;

    OldExcelBook(String name, byte[] file) {
        this.name = name;
        this.file = file;
    }

    /** Whether it begins as such a file does, and not as one of Excel 97. */
    static boolean isOld(byte[] start) {
        OldExcelRecord first = OldExcelRecord.at(start, 0);
        if (first == null || (first.type() & 0xFF) != 9 || (first.type() & ~0x0E00) != 9) {
            return false;
        }
        int length = first.length() - 4;
        return length >= 4 && length <= 16 && !(first.type() == 0x0809 && first.shortAt(0) == 0x0600);
    }

    /** @throws LinkwrightException where it is encrypted */
    Workbook workbook() throws LinkwrightException {
        readAll();
        List<SheetInfo> infos = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            String title = i < named.size() ? named.get(i).name() : "Sheet" + (i + 1);
            boolean isHidden = i < named.size() && named.get(i).hidden();
            infos.add(new SheetInfo(i, title, isHidden));
            if (isHidden) {
                hidden.add(title);
            }
            if (sheets.get(i).hidesColumns()) {
                notices.add(MESSAGES.issue("COLUMNS_HIDDEN", name, title));
            }
        }
        if (!hidden.isEmpty()) {
            notices.add(MESSAGES.issue("SHEETS_HIDDEN", name, String.join(", ", hidden)));
        }
        if (sheets.stream().allMatch(OldExcelSheet::isEmpty)) {
            notices.add(MESSAGES.issue("NO_CELLS", name));
        }
        Book.Facts facts = new Book.Facts("xls", "", "", date1904, infos, notices);
        return new Book(facts, sheet -> RowList.of(sheets.get(sheet.index()).rows()), () -> {});
    }

    private void readAll() throws LinkwrightException {
        int depth = 0;
        OldExcelSheet current = null;
        OldExcelRecord record;
        for (int at = 0; (record = OldExcelRecord.at(file, at)) != null; at += record.length()) {
            if (isStart(record)) {
                int kind = record.shortAt(2);
                if (depth++ == 0) {
                    boolean cells = kind == SHEET || kind == MACRO_SHEET;
                    current = cells ? new OldExcelSheet(styles) : null;
                    if (cells) {
                        sheets.add(current);
                    }
                }
            } else if (record.type() == EOF && depth > 0) {
                depth--;
            } else if (depth == 1) {
                addGlobal(record);
                if (current != null) {
                    current.add(record, charset, new Serials(date1904));
                }
            }
        }
    }

    private static boolean isStart(OldExcelRecord record) {
        return (record.type() & 0xFF) == 9 && (record.type() & ~0x0E00) == 9;
    }

    private void addGlobal(OldExcelRecord record) throws LinkwrightException {
        switch (record.type()) {
            case 0x2F -> throw new LinkwrightException(MESSAGES.issue("FILE_ENCRYPTED", name));
            case 0x22 -> date1904 = record.shortAt(0) == 1;
            case 0x42 -> charset = charset(record.shortAt(0)).orElse(charset);
            case 0x85 -> {
                String title = record.textAt(6, 1, charset);
                if (record.byteAt(5) > 1) {
                    notices.add(MESSAGES.issue("SHEET_NOT_CELLS", name, title));
                } else {
                    named.add(new SheetInfo(named.size(), title, (record.byteAt(4) & 3) != 0));
                }
            }
            default -> styles.add(record, charset);
        }
    }

    private static Optional<Charset> charset(int page) {
        String java = CODE_PAGES.getOrDefault(page, "windows-" + page);
        return Charset.isSupported(java) ? Optional.of(Charset.forName(java)) : Optional.empty();
    }
}
