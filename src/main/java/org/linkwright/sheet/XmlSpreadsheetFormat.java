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
                    String name = xml.attribute("Name");
                    sheets.add(new SheetInfo(sheets.size(), name == null ? "" : name, false));
                } else if (xml.starts("Data")) {
                    any = true;
                }
            }
        }
        if (!any) {
            notices.add(MESSAGES.issue("NO_CELLS", content.name()));
        }
        Book.Facts facts = Book.Facts.of("xml", sheets, notices);
        return Optional.of(
                new Book(facts, sheet -> new XmlSpreadsheetRows(new Xml(content.stream()), sheet.index()), () -> {}));
    }
}
