package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The strings that the sheets of a workbook share. They are the one part of it held in memory. */
final class XlsxStrings {
    /** Characters and list entries above which a machine of ordinary size can't hold them. */
    private static final long LARGEST = 200_000_000;

    private static final int ENTRY = 48;

    private final List<Cell> cells = new ArrayList<>();

    static XlsxStrings read(InputStream in) throws IOException {
        XlsxStrings strings = new XlsxStrings();
        long size = 0;
        try (Xml xml = new Xml(in)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    Cell cell = Cell.text(text(xml, "si"));
                    strings.cells.add(cell);
                    size += cell.text().length() + ENTRY;
                    if (size > LARGEST) {
                        throw new IOException("the shared strings need more than " + LARGEST + " bytes");
                    }
                }
            }
        }
        return strings;
    }

    /** The cell of a shared string; an error cell where the file refers to one it does not have. */
    Cell cell(String index) {
        int i = XlsxStyles.number(index.strip());
        return i >= 0 && i < cells.size() ? cells.get(i) : new Cell(CellType.ERROR, "#REF!", index);
    }

    /** The text of a rich or plain string element, up to its end, without phonetic guides. */
    static String text(Xml xml, String element) throws IOException {
        String only = "";
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                String run = xml.text();
                only = only.isEmpty() ? run : only + run;
            }
        }
        return unescaped(only);
    }

    /** Decodes {@code _x000D_} (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
    static String unescaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            int code = at + 6 < text.length() && text.charAt(at + 6) == '_' ? hex(text, at + 2) : -1;
            if (code < 0) {
                at += 2;
                continue;
            }
            plain.append(text, from, at).append((char) code);
            at += 7;
            from = at;
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int hex(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
