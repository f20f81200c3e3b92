package org.linkwright.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;

/** Excel 2003's XML spreadsheets, often called .xls. */
final class XmlSpreadsheetFormat implements Format {
    private static final Messages MESSAGES = Messages.of(XmlSpreadsheetFormat.class);
    private static final String NAMESPACE = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final int BEGINNING = 4096;

    @Override
    public Optional<Workbook> open(Content content) throws IOException {
        byte[] head = content.head();
        String start =
                new String(head, 0, Math.min(head.length, BEGINNING), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (!start.contains("<?xml") || !start.contains(NAMESPACE) || start.contains("<html")) {
            return Optional.empty();
        }
        List<SheetInfo> sheets = new ArrayList<>();
        List<Issue> notices = new ArrayList<>();
        boolean any = false;
        try (Xml xml = new Xml(content.stream())) {
            while (xml.next()) {
                if (xml.starts("Worksheet")) {
                    any |= addSheet(xml, sheets, notices, content.name());
                }
            }
        }
        List<String> hidden =
                sheets.stream().filter(SheetInfo::hidden).map(SheetInfo::name).toList();
        if (!hidden.isEmpty()) {
            notices.add(MESSAGES.issue("SHEETS_HIDDEN", content.name(), String.join(", ", hidden)));
        }
        if (!any) {
            notices.add(MESSAGES.issue("NO_CELLS", content.name()));
        }
        Book.Facts facts = Book.Facts.of("xml", sheets, notices);
        return Optional.of(new Book(
                facts,
                sheet -> {
                    Merges merges = new Merges();
                    Xml xml = new Xml(content.stream());
                    return new MergedRows(new XmlSpreadsheetRows(xml, sheet.index(), merges), merges);
                },
                () -> {}));
    }

    /** Reads a sheet to its end, and answers whether it has a value. What hides it stands behind its cells. */
    private static boolean addSheet(Xml xml, List<SheetInfo> sheets, List<Issue> notices, String file)
            throws IOException {
        String name = xml.attribute("Name") == null ? "" : xml.attribute("Name");
        boolean any = false;
        boolean hidden = false;
        boolean hidesColumns = false;
        while (xml.next() && !xml.ends("Worksheet")) {
            if (xml.starts("Data")) {
                any = true;
            } else if (xml.starts("Column")) {
                hidesColumns |= Xml.isTrue(xml.attribute("Hidden"));
            } else if (xml.starts("Visible")) {
                hidden = xml.text().strip().endsWith("Hidden");
            }
        }
        if (hidesColumns) {
            notices.add(MESSAGES.issue("COLUMNS_HIDDEN", file, name));
        }
        sheets.add(new SheetInfo(sheets.size(), name, hidden));
        return any;
    }
}
