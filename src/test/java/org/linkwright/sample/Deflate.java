package org.linkwright.sample;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compression as in RFC 1951: one block with the fixed Huffman codes, matches found greedily at the last place where the same
 * three bytes stood. Weaker than zlib, but what zlib gives differs between the builds of a JDK.
 */
final class Deflate {
    private static final int WINDOW = 32_768;
    private static final int LONGEST = 258;
    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] LENGTH_EXTRA = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int pending;
    private int pendingBits;

    private Deflate() {}

    static byte[] pack(byte[] data) {
        return new Deflate().run(data);
    }

    private byte[] run(byte[] data) {
        bits(0b011, 3);
        int[] lastSeen = new int[1 << 16];
        Arrays.fill(lastSeen, -1);
        int at = 0;
        while (at < data.length) {
            int length = 0;
            int distance = 0;
            if (at + 3 <= data.length) {
                int candidate = lastSeen[hash(data, at)];
                if (candidate >= 0 && at - candidate <= WINDOW) {
                    length = common(data, candidate, at);
                    distance = at - candidate;
                }
            }
            int step = length >= 4 ? length : 1;
            if (step == 1) {
                symbol(data[at] & 0xFF);
            } else {
                match(length, distance);
            }
            for (int i = at; i < at + step && i + 3 <= data.length; i++) {
                lastSeen[hash(data, i)] = i;
            }
            at += step;
        }
        symbol(256);
        bits(0, 7);
        return out.toByteArray();
    }

    private static int hash(byte[] data, int at) {
        int three = (data[at] & 0xFF) << 16 | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF);
        return (three * 0x9E3779B1) >>> 16;
    }

    private static int common(byte[] data, int earlier, int at) {
        int length = 0;
        while (length < LONGEST && at + length < data.length && data[earlier + length] == data[at + length]) {
            length++;
        }
        return length;
    }

    private void match(int length, int distance) {
        int code = LENGTH_BASE.length - 1;
        while (LENGTH_BASE[code] > length) {
            code--;
        }
        symbol(257 + code);
        bits(length - LENGTH_BASE[code], LENGTH_EXTRA[code]);
        int beyond = distance - 1;
        int extra = beyond < 4 ? 0 : 30 - Integer.numberOfLeadingZeros(beyond);
        int distanceCode = beyond < 4 ? beyond : 2 * extra + (beyond >> extra);
        code(distanceCode, 5);
        bits(beyond & ((1 << extra) - 1), extra);
    }

    private void symbol(int value) {
        if (value < 144) {
            code(0x30 + value, 8);
        } else if (value < 256) {
            code(0x190 + value - 144, 9);
        } else if (value < 280) {
            code(value - 256, 7);
        } else {
            code(0xC0 + value - 280, 8);
        }
    }

    /** Huffman codes go out from their highest bit. */
    private void code(int value, int width) {
        bits(Integer.reverse(value) >>> (32 - width), width);
    }

    private void bits(int value, int width) {
        pending |= value << pendingBits;
        pendingBits += width;
        while (pendingBits >= 8) {
            out.write(pending & 0xFF);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }
}
