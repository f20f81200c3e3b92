package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How the bytes of a text file are to be read.
 *
 * @param mark bytes of the byte order mark, to be skipped
 * @param notice code of the issue to raise where the file does not say its encoding; empty where it is certain
 */
record Encoding(Charset charset, int mark, String notice) {
    /** Share of well-formed multi-byte sequences above which a few wrong bytes are damage, not another encoding. */
    private static final int MOSTLY = 10;

    /** Unicode's pages up to Arabic. */
    private static final int LAST_PAGE = 6;

    /**
     * The encoding of a text, or empty where the bytes are no text. Reads the whole file: the first accent may stand in
     * its last row.
     */
    static Optional<Encoding> of(Content content) throws IOException {
        if (content.startsWith(0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, ""));
        }
        if (content.startsWith(0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_32LE, 4, ""));
        }
        if (content.startsWith(0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_32BE, 4, ""));
        }
        if (content.startsWith(0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, ""));
        }
        if (content.startsWith(0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, ""));
        }
        Optional<Encoding> wide = wide(content.head());
        if (wide.isPresent()) {
            return wide;
        }
        return isText(content.head()) ? Optional.of(narrow(content)) : Optional.empty();
    }

    /** The encoding that a person states; a mark at the beginning is still none of the text. Empty where the bytes are no text. */
    static Optional<Encoding> of(Content content, Charset stated) throws IOException {
        Optional<Encoding> found = of(content);
        return found.map(guess -> guess.mark() > 0 ? guess : new Encoding(stated, 0, ""));
    }

    /**
     * UTF-16 without a mark: zero bytes on one side of most pairs, hardly any on the other; or, of Greek, Cyrillic, Hebrew or
     * Arabic text, nothing but the small numbers of their pages.
     */
    private static Optional<Encoding> wide(byte[] head) {
        int pairs = head.length / 2;
        int[] zeros = new int[2];
        int[] small = new int[2];
        for (int i = 0; i < 2 * pairs; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
            small[i % 2] += head[i] >= 0 && head[i] <= LAST_PAGE ? 1 : 0;
        }
        for (int high = 0; high < 2; high++) {
            int low = 1 - high;
            boolean latin = zeros[high] * 5 >= pairs && zeros[low] * 50 <= pairs;
            boolean other = small[high] * 10 >= pairs * 9 && small[low] * 50 <= pairs;
            if (pairs >= 2 && (latin || other)) {
                return Optional.of(new Encoding(
                        high == 1 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, "ENCODING_GUESSED"));
            }
        }
        return Optional.empty();
    }

    /** A text has hardly any control characters; a few NUL bytes occur in damaged logs. */
    private static boolean isText(byte[] head) {
        int zeros = 0;
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                zeros++;
            } else if (b > 0 && b < 0x20 && !isTextControl(b)) {
                controls++;
            }
        }
        return zeros * 4L <= head.length && controls * 20L <= head.length;
    }

    private static boolean isTextControl(byte b) {
        // tab, line ends, form feed, end of file, escape; 01 and 1C to 1F separate fields
        return (b >= '\t' && b <= '\r') || b == 1 || b >= 0x1A;
    }

    private static Encoding narrow(Content content) throws IOException {
        Utf8Count count = new Utf8Count();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = content.stream()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                count.add(buffer, n);
            }
        }
        if (count.wrong == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, "");
        }
        if (count.good > MOSTLY * count.wrong) {
            return new Encoding(StandardCharsets.UTF_8, 0, "ENCODING_DAMAGED");
        }
        Optional<Charset> eastern = doubleByte(content);
        if (eastern.isPresent()) {
            return new Encoding(eastern.get(), 0, "ENCODING_GUESSED");
        }
        try (InputStream in = content.stream()) {
            return new Encoding(EightBit.of(in), 0, "ENCODING_GUESSED");
        }
    }

    private static Optional<Charset> doubleByte(Content content) throws IOException {
        try (InputStream in = content.stream()) {
            return DoubleByte.of(in);
        }
    }

    /** Counts well-formed and broken multi-byte sequences (RFC 3629, table of section 4, without the rarer exclusions). */
    private static final class Utf8Count {
        private long good;
        private long wrong;
        private int expected;

        void add(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                byte b = bytes[i];
                if (b >= 0 && expected == 0) {
                    continue;
                }
                next(b & 0xFF);
            }
        }

        private void next(int b) {
            if (expected > 0 && (b & 0xC0) == 0x80) {
                expected--;
                good += expected == 0 ? 1 : 0;
                return;
            }
            wrong += expected > 0 ? 1 : 0;
            expected = 0;
            if (b >= 0xC2 && b <= 0xF4) {
                expected = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            } else if (b >= 0x80) {
                wrong++;
            }
        }
    }
}
