package org.linkwright.exhibit;

import java.util.SortedSet;

/** Rows written as ranges: {@code 14–16, 203}. */
final class RowRanges {
    private RowRanges() {}

    static String of(SortedSet<Long> rows) {
        StringBuilder text = new StringBuilder();
        long first = -1;
        long last = -1;
        for (long row : rows) {
            if (first >= 0 && row == last + 1) {
                last = row;
                continue;
            }
            append(text, first, last);
            first = row;
            last = row;
        }
        append(text, first, last);
        return text.toString();
    }

    private static void append(StringBuilder text, long first, long last) {
        if (first < 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : ", ").append(first);
        if (last > first) {
            text.append(last == first + 1 ? ", " : "–").append(last);
        }
    }
}
