package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged cells of a worksheet part, which stand behind all its rows, without reading those as XML: in markup a
 * tag's name follows {@code <} or a prefix, and a text can't hold a {@code <}.
 */
final class XlsxMerges {
    private static final byte[] NAME = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_TAG = 256;
    private static final Pattern REGION =
            Pattern.compile("\\sref\\s*=\\s*[\"']\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?[A-Z]{1,3}\\$?(\\d{1,7})[\"']");

    private final InputStream in;
    private final Merges merges = new Merges();
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int limit;

    private XlsxMerges(InputStream in) {
        this.in = in;
    }

    static Merges read(InputStream part) throws IOException {
        try (InputStream in = part) {
            XlsxMerges reader = new XlsxMerges(in);
            while (reader.fill()) {
                reader.scan();
            }
            reader.merges.sort();
            return reader.merges;
        }
    }

    /** Reads on; of what was scanned the end stays, in which a tag may have begun. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= start;
        start = 0;
        int n = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(n, 0);
        return n > 0;
    }

    private void scan() throws IOException {
        int last = NAME.length - 1;
        int at = Math.max(start, 0) + last;
        while (at < limit) {
            byte b = buffer[at];
            if (b == NAME[last] && isName(at - last)) {
                int end = end(at);
                if (end < 0 && limit - at < LONGEST_TAG) {
                    start = at - NAME.length;
                    return;
                }
                add(at + 1, end);
            }
            at += skip(b);
        }
        start = Math.max(start, limit - NAME.length - 1);
    }

    private boolean isName(int at) {
        boolean tag = at > 0 && (buffer[at - 1] == '<' || buffer[at - 1] == ':');
        return tag && Arrays.equals(buffer, at, at + NAME.length, NAME, 0, NAME.length);
    }

    private int end(int at) {
        for (int i = at; i < Math.min(limit, at + LONGEST_TAG); i++) {
            if (buffer[i] == '>') {
                return i;
            }
        }
        return -1;
    }

    /** How far the name may begin later, where its last letter would stand on this one. */
    private static int skip(byte b) {
        for (int i = NAME.length - 2; i >= 0; i--) {
            if (NAME[i] == b) {
                return NAME.length - 1 - i;
            }
        }
        return NAME.length;
    }

    private void add(int from, int end) throws IOException {
        if (end < from) {
            return;
        }
        Matcher region = REGION.matcher(new String(buffer, from, end - from, StandardCharsets.ISO_8859_1));
        if (region.find()) {
            merges.add(
                    Long.parseLong(region.group(2)),
                    Long.parseLong(region.group(3)),
                    XlsxRows.column(region.group(1) + region.group(2)));
        }
    }
}
