package org.linkwright.sample;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest workbook a spreadsheet program opens: one sheet, shared strings, all cells text except plain numbers
 * marked with {@link #NUMBER}. The same rows give the same bytes everywhere: no clock, no random id, no library's compression.
 */
final class Workbook {
    /** Before the digits of a cell that shall be a number; a private-use character, never written. */
    static final String NUMBER = "\uE000";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Workbook() {}

    static byte[] bytes(List<List<String>> rows) {
        Map<String, Integer> strings = new LinkedHashMap<>();
        String sheet = sheet(rows, strings);
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("workbook", "sheet.main")
                        + override("worksheets/sheet1", "worksheet")
                        + override("styles", "styles")
                        + override("sharedStrings", "sharedStrings")
                        + "</Types>");
        parts.put("_rels/.rels", relations(List.of("officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(List.of(
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "styles",
                        "styles.xml",
                        "sharedStrings",
                        "sharedStrings.xml")));
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                        + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", sharedStrings(strings));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return zip(parts);
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relations(List<String> typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.size(); i += 2) {
            xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"" + RELATIONS + "/");
            xml.append(typesAndTargets.get(i))
                    .append("\" Target=\"")
                    .append(typesAndTargets.get(i + 1))
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String sheet(List<List<String>> rows, Map<String, Integer> strings) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                String value = rows.get(r).get(c);
                if (!value.isEmpty()) {
                    xml.append("<c r=\"").append(column(c)).append(r + 1).append('"');
                    if (value.startsWith(NUMBER)) {
                        xml.append("><v>").append(value.substring(1));
                    } else {
                        xml.append(" t=\"s\"><v>").append(strings.computeIfAbsent(value, v -> strings.size()));
                    }
                    xml.append("</v></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }

    private static String sharedStrings(Map<String, Integer> strings) {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + strings.size() + "\">");
        for (String value : strings.keySet()) {
            String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            xml.append("<si><t xml:space=\"preserve\">").append(escaped).append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }

    private static byte[] zip(Map<String, String> parts) {
        ZipWriter zip = new ZipWriter();
        parts.forEach((name, content) -> zip.add(name, (XML + content).getBytes(StandardCharsets.UTF_8)));
        return zip.finish();
    }
}
