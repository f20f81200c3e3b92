package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;

/** The parts of one workbook package, followed from its root to its sheets. */
final class XlsxPackage {
    private static final Messages MESSAGES = Messages.of(XlsxPackage.class);

    /** A relationship between parts. */
    private record Relation(String type, String target) {}

    private final String name;
    private final ZipParts parts;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> sheetParts = new ArrayList<>();
    private final List<Issue> notices = new ArrayList<>();
    private boolean date1904;

    XlsxPackage(String name, ZipParts parts) {
        this.name = name;
        this.parts = parts;
    }

    Workbook workbook() throws IOException {
        String main = relations("").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .filter(parts::has)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> relations = relations(main);
        readSheets(main, relations);
        XlsxStrings strings = new XlsxStrings();
        Optional<InputStream> shared = part(relations, "sharedStrings");
        if (shared.isPresent()) {
            strings = XlsxStrings.read(shared.get());
        }
        Optional<InputStream> style = part(relations, "styles");
        XlsxStyles styles = style.isPresent() ? XlsxStyles.read(style.get()) : XlsxStyles.none();
        tell();
        return book(strings, styles);
    }

    private Workbook book(XlsxStrings strings, XlsxStyles styles) throws IOException {
        Serials serials = new Serials(date1904);
        Book.Source source =
                sheet -> new XlsxRows(new Xml(open(sheetParts.get(sheet.index()))), strings, styles, serials);
        Book.Facts facts = new Book.Facts("xlsx", "", "", date1904, sheets, notices);
        return new Book(facts, source, parts);
    }

    private void readSheets(String main, Map<String, Relation> relations) throws IOException {
        try (Xml xml = new Xml(open(main))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    date1904 = Xml.isTrue(xml.attribute("date1904"));
                } else if (xml.starts("sheet")) {
                    addSheet(xml, relations.get(xml.qualified("id")));
                }
            }
        }
    }

    private void addSheet(Xml xml, Relation relation) {
        String title = xml.attribute("name") == null ? "" : xml.attribute("name");
        if (relation != null && !relation.type().equals("worksheet")) {
            notices.add(MESSAGES.issue("SHEET_NOT_CELLS", name, title));
        } else if (relation == null || !parts.has(relation.target())) {
            notices.add(MESSAGES.issue("SHEET_MISSING", name, title));
        } else {
            String state = xml.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new SheetInfo(sheets.size(), title, hidden));
            sheetParts.add(relation.target());
        }
    }

    /** What the reader should be told, beside the sheets that could not be had. */
    private void tell() throws IOException {
        List<String> hidden =
                sheets.stream().filter(SheetInfo::hidden).map(SheetInfo::name).toList();
        if (!hidden.isEmpty()) {
            notices.add(MESSAGES.issue("SHEETS_HIDDEN", name, String.join(", ", hidden)));
        }
        boolean any = false;
        for (SheetInfo sheet : sheets) {
            any |= peek(sheet);
        }
        if (!any) {
            notices.add(MESSAGES.issue("NO_CELLS", name));
        }
        if (parts.names().stream().anyMatch(part -> part.endsWith("vbaproject.bin"))) {
            notices.add(MESSAGES.issue("MACROS_IGNORED", name));
        }
        if (parts.names().stream().anyMatch(part -> part.startsWith("xl/externallinks/"))) {
            notices.add(MESSAGES.issue("LINKS_IGNORED", name));
        }
    }

    /** Reads a sheet up to its first value: tells of hidden columns, and answers whether there is a value. */
    private boolean peek(SheetInfo sheet) throws IOException {
        boolean told = false;
        try (Xml xml = new Xml(open(sheetParts.get(sheet.index())))) {
            while (xml.next()) {
                if (!told && xml.starts("col") && Xml.isTrue(xml.attribute("hidden"))) {
                    notices.add(MESSAGES.issue("COLUMNS_HIDDEN", name, sheet.name()));
                    told = true;
                } else if (xml.starts("v") || xml.starts("is") || xml.starts("f")) {
                    return true;
                } else if (xml.ends("sheetData")) {
                    return false;
                }
            }
        }
        return false;
    }

    private Optional<InputStream> part(Map<String, Relation> relations, String type) throws IOException {
        for (Relation relation : relations.values()) {
            if (relation.type().equals(type)) {
                return parts.open(relation.target());
            }
        }
        return Optional.empty();
    }

    private InputStream open(String part) throws IOException {
        return parts.open(part).orElseThrow(() -> new IOException("the part " + part + " is missing"));
    }

    /** The relationships of a part by id; of the package where the part is empty. */
    private Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Relation> relations = new LinkedHashMap<>();
        Optional<InputStream> in = parts.open(folder + "_rels/" + part.substring(slash) + ".rels");
        if (in.isEmpty()) {
            return relations;
        }
        try (Xml xml = new Xml(in.get())) {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    addRelation(relations, xml, folder);
                }
            }
        }
        return relations;
    }

    private static void addRelation(Map<String, Relation> relations, Xml xml, String folder) {
        String id = xml.attribute("Id");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (id != null && type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
            relations.put(id, new Relation(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
        }
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/').replace(" ", "%20");
        try {
            return URI.create("/" + folder).resolve(path).getPath().substring(1);
        } catch (IllegalArgumentException e) {
            return folder + target;
        }
    }
}
