package org.linkwright.intake;

import java.util.Arrays;

/**
 * Numbers by the 128-bit fingerprint of a text: small enough to keep one for each row of a long file. Two texts with the
 * same fingerprint are taken for the same; among a billion texts that happens once in 10²⁰ files.
 */
final class Fingerprints {
    static final long NONE = -1;

    private static final int FIRST_SIZE = 1 << 10;
    private static final long PRIME_A = 0x9E3779B97F4A7C15L;
    private static final long PRIME_B = 0xC2B2AE3D27D4EB4FL;

    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private long[] values = new long[FIRST_SIZE];
    private int size;
    private long a;
    private long b;

    Fingerprints() {
        Arrays.fill(values, NONE);
    }

    /** Begins a fingerprint. */
    Fingerprints begin() {
        a = PRIME_A;
        b = PRIME_B;
        return this;
    }

    /** Adds a text and its end to the fingerprint. */
    Fingerprints add(String text) {
        for (int i = 0; i < text.length(); i++) {
            mix(text.charAt(i));
        }
        mix(0x1_0000L);
        return this;
    }

    private void mix(long value) {
        a = Long.rotateLeft((a ^ value) * PRIME_A, 29);
        b = Long.rotateLeft((b + value) * PRIME_B, 31) ^ a;
    }

    /** The number kept under the fingerprint; {@link #NONE} where there is none. */
    long find() {
        return values[slot(finished(a), finished(b))];
    }

    /** Keeps a number, not negative, under the fingerprint. */
    void keep(long value) {
        if (size * 2 >= values.length) {
            grow();
        }
        long x = finished(a);
        long y = finished(b);
        int slot = slot(x, y);
        size += values[slot] == NONE ? 1 : 0;
        high[slot] = x;
        low[slot] = y;
        values[slot] = value;
    }

    private static long finished(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * PRIME_A;
        return mixed ^ (mixed >>> 29);
    }

    private int slot(long x, long y) {
        int mask = values.length - 1;
        int slot = (int) (x ^ y) & mask;
        while (values[slot] != NONE && (high[slot] != x || low[slot] != y)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        long[] oldValues = values;
        high = new long[oldValues.length * 2];
        low = new long[oldValues.length * 2];
        values = new long[oldValues.length * 2];
        Arrays.fill(values, NONE);
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != NONE) {
                int slot = slot(oldHigh[i], oldLow[i]);
                high[slot] = oldHigh[i];
                low[slot] = oldLow[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
