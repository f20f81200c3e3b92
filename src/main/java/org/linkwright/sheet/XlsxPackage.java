package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of one workbook package, followed from its root to its sheets. */
final class XlsxPackage {
    private final String name;
    private final ZipParts parts;
    private final Map<String, Merges> merges = new HashMap<>();
    private boolean date1904;

    XlsxPackage(String name, ZipParts parts) {
        this.name = name;
        this.parts = parts;
    }

    Workbook workbook() throws IOException {
        String main = Relations.of(parts, "").target("officeDocument", parts).orElse("xl/workbook.xml");
        Relations relations = Relations.of(parts, main);
        PackageSheets sheets = new PackageSheets(name, parts, relations);
        readSheets(main, sheets);
        Optional<String> shared = relations.target("sharedStrings", parts);
        XlsxStrings strings = shared.isPresent() ? XlsxStrings.read(open(shared.get())) : new XlsxStrings();
        Optional<String> style = relations.target("styles", parts);
        XlsxStyles styles = style.isPresent() ? XlsxStyles.read(open(style.get())) : XlsxStyles.none();
        Serials serials = new Serials(date1904);
        Book.Facts facts = new Book.Facts("xlsx", "", "", date1904, sheets.infos(), sheets.notices(this::peek));
        return new Book(
                facts,
                sheet -> {
                    String part = sheets.part(sheet);
                    Merges merged = merges(part);
                    return new MergedRows(new XlsxRows(new Xml(open(part)), strings, styles, serials), merged);
                },
                parts);
    }

    /** The merged cells of a sheet, looked for once. */
    private Merges merges(String part) throws IOException {
        Merges found = merges.get(part);
        if (found == null) {
            found = XlsxMerges.read(open(part));
            merges.put(part, found);
        }
        return found;
    }

    private void readSheets(String main, PackageSheets sheets) throws IOException {
        try (Xml xml = new Xml(open(main))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    date1904 = Xml.isTrue(xml.attribute("date1904"));
                } else if (xml.starts("sheet")) {
                    String title = xml.attribute("name") == null ? "" : xml.attribute("name");
                    String state = xml.attribute("state");
                    sheets.add(title, xml.qualified("id"), state != null && !state.equals("visible"));
                }
            }
        }
    }

    private PackageSheets.Seen peek(String part) throws IOException {
        boolean hidesColumns = false;
        try (Xml xml = new Xml(open(part))) {
            while (xml.next()) {
                if (xml.starts("col")) {
                    hidesColumns |= Xml.isTrue(xml.attribute("hidden"));
                } else if (xml.starts("v") || xml.starts("is") || xml.starts("f")) {
                    return new PackageSheets.Seen(true, hidesColumns);
                } else if (xml.ends("sheetData")) {
                    break;
                }
            }
        }
        return new PackageSheets.Seen(false, hidesColumns);
    }

    private InputStream open(String part) throws IOException {
        return parts.open(part).orElseThrow(() -> new IOException("the part " + part + " is missing"));
    }
}
