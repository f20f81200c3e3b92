package org.linkwright.operation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of cells in a plain text of comma-separated values (RFC 4180): most edge lists are that, and long. Whatever else a file
 * may be is left to the reader of sheets.
 */
final class EdgeText {
    private static final int LOOKED_AT = 4096;

    private final String text;
    private int at;
    private int line;

    private EdgeText(String text) {
        this.text = text;
    }

    /** The text, where the bytes are UTF-8 with commas in the first line and no other sign that could part cells. */
    static Optional<EdgeText> of(byte[] bytes) {
        int from = bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        int end = head.indexOf('\n');
        String first = end < 0 ? head : head.substring(0, end);
        boolean plain = first.indexOf(',') > 0
                && first.indexOf(';') < 0
                && first.indexOf('\t') < 0
                && head.indexOf('\0') < 0
                && text.indexOf('\uFFFD') < 0;
        return plain ? Optional.of(new EdgeText(text)) : Optional.empty();
    }

    boolean hasNext() {
        return at < text.length();
    }

    /** Number of the line that was read last, from 1. */
    int line() {
        return line;
    }

    /** The cells of the next line. */
    List<String> next() {
        List<String> cells = new ArrayList<>(3);
        line++;
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
            if (at >= text.length() || text.charAt(at++) == '\n') {
                return cells;
            }
        }
    }

    private String bare() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        boolean returned = at > begin && text.charAt(at - 1) == '\r';
        return text.substring(begin, returned ? at - 1 : at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                break;
            }
        }
        return cell + bare();
    }
}
