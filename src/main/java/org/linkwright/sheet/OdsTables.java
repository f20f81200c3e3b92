package org.linkwright.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must be known of an OpenDocument spreadsheet before its rows can be read: one pass over all its content. */
final class OdsTables {
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> hidingColumns = new ArrayList<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private boolean isSpreadsheet;
    private boolean hasValues;
    private boolean refersToFiles;
    private String style = "";

    OdsTables(Xml xml) throws IOException {
        while (xml.next()) {
            if (xml.starts("style")) {
                style = String.valueOf(xml.attribute("name"));
            } else if (xml.starts("table-properties") && "false".equals(xml.attribute("display"))) {
                hiddenStyles.add(style);
            } else if (xml.starts("spreadsheet")) {
                isSpreadsheet = true;
            } else if (isSpreadsheet && xml.starts("table")) {
                readTable(xml);
            } else if (isSpreadsheet && isAside(xml)) {
                xml.skip();
            }
        }
    }

    /** Elements that repeat cells or tables but are none of the sheets: changes made, values of other files. */
    static boolean isAside(Xml xml) {
        return xml.starts("tracked-changes") || xml.starts("dde-links");
    }

    private void readTable(Xml xml) throws IOException {
        String name = xml.attribute("name") == null ? "" : xml.attribute("name");
        boolean hidden = hiddenStyles.contains(String.valueOf(xml.attribute("style-name")));
        boolean hidesColumns = false;
        // a sheet that only holds the stored values of another file is written with its address first
        boolean foreign = name.startsWith("'file:");
        while (xml.next() && !xml.ends("table")) {
            if (xml.starts("table-column")) {
                hidesColumns |= isHidden(xml);
            } else if (xml.starts("table-source")) {
                refersToFiles = true;
            } else if (OdsRows.isNested(xml)) {
                xml.skip();
            } else if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                hasValues |= !foreign && (xml.attribute("value-type") != null || xml.attribute("formula") != null);
                xml.skip();
            }
        }
        refersToFiles |= foreign;
        sheets.add(new SheetInfo(sheets.size(), name, hidden || foreign));
        if (hidesColumns) {
            hidingColumns.add(name);
        }
    }

    static boolean isHidden(Xml xml) {
        String visibility = xml.attribute("visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    /** Whether it is a spreadsheet at all, not a text or a presentation. */
    boolean isSpreadsheet() {
        return isSpreadsheet;
    }

    List<SheetInfo> sheets() {
        return sheets;
    }

    /** Names of the sheets that hide columns. */
    List<String> hidingColumns() {
        return hidingColumns;
    }

    boolean hasValues() {
        return hasValues;
    }

    boolean refersToFiles() {
        return refersToFiles;
    }
}
