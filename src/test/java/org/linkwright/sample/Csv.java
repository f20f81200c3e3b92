package org.linkwright.sample;

/** Cells as RFC 4180 quotes them: only where they must be. */
final class Csv {
    private Csv() {}

    static String cell(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
