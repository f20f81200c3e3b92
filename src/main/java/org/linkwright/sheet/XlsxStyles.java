package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cell styles of a workbook show a date. */
final class XlsxStyles {
    private final List<Optional<DateStyle>> byIndex = new ArrayList<>();

    private XlsxStyles() {}

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(InputStream in) throws IOException {
        XlsxStyles styles = new XlsxStyles();
        Map<Integer, String> formats = new HashMap<>();
        List<Integer> used = new ArrayList<>();
        try (Xml xml = new Xml(in)) {
            boolean inCells = false;
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    String code = xml.attribute("formatCode");
                    formats.putIfAbsent(number(xml.attribute("numFmtId")), code == null ? "" : code);
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCells = xml.starts();
                } else if (inCells && xml.starts("xf")) {
                    used.add(number(xml.attribute("numFmtId")));
                }
            }
        }
        Map<Integer, Optional<DateStyle>> known = new HashMap<>();
        for (int id : used) {
            styles.byIndex.add(known.computeIfAbsent(id, i -> DateStyle.of(i, formats.get(i))));
        }
        return styles;
    }

    /** The date style of a cell's {@code s} attribute; empty for plain numbers. */
    Optional<DateStyle> date(String index) {
        int i = index == null ? 0 : number(index);
        return i >= 0 && i < byIndex.size() ? byIndex.get(i) : Optional.empty();
    }

    /** A small whole number; -1 where the text is none. */
    static int number(String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
