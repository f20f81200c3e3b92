package org.linkwright.intake;

/**
 * Numbers by the 128-bit fingerprint of a text: small enough to keep one for each row of a long file. Two texts with the
 * same fingerprint are taken for the same; among a billion texts that happens once in 10²⁰ files.
 */
final class Fingerprints {
    static final long NONE = -1;

    private static final int FIRST_SIZE = 1 << 10;
    private static final long PRIME_A = 0x9E3779B97F4A7C15L;
    private static final long PRIME_B = 0xC2B2AE3D27D4EB4FL;

    /** An entry is its fingerprint and its value, beside each other so that a look reads memory in one place. */
    private long[] entries = new long[3 * FIRST_SIZE];

    private int slots = FIRST_SIZE;
    private int size;
    private long a;
    private long b;

    Fingerprints() {
        clear();
    }

    private void clear() {
        for (int i = 2; i < entries.length; i += 3) {
            entries[i] = NONE;
        }
    }

    /** Begins a fingerprint. */
    Fingerprints begin() {
        a = PRIME_A;
        b = PRIME_B;
        return this;
    }

    /** Adds a text and its end to the fingerprint. */
    Fingerprints add(String text) {
        int length = text.length();
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            mix(text.charAt(i)
                    | (long) text.charAt(i + 1) << 16
                    | (long) text.charAt(i + 2) << 32
                    | (long) text.charAt(i + 3) << 48);
        }
        long rest = 0;
        for (; i < length; i++) {
            rest = rest << 16 | text.charAt(i);
        }
        mix(rest);
        mix(length);
        return this;
    }

    private void mix(long value) {
        a = Long.rotateLeft((a ^ value) * PRIME_A, 29);
        b = Long.rotateLeft((b + value) * PRIME_B, 31) ^ a;
    }

    /** The number kept under the fingerprint; {@link #NONE} where there is none. */
    long find() {
        return entries[slot(finished(a), finished(b)) + 2];
    }

    /** Keeps a number, not negative, under the fingerprint. */
    void keep(long value) {
        if (size * 2 >= slots) {
            grow();
        }
        size += put(finished(a), finished(b), value) ? 1 : 0;
    }

    private boolean put(long x, long y, long value) {
        int slot = slot(x, y);
        boolean fresh = entries[slot + 2] == NONE;
        entries[slot] = x;
        entries[slot + 1] = y;
        entries[slot + 2] = value;
        return fresh;
    }

    private static long finished(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * PRIME_A;
        return mixed ^ (mixed >>> 29);
    }

    /** Where the entry with the fingerprint begins or belongs. */
    private int slot(long x, long y) {
        int slot = (int) (x ^ y) & (slots - 1);
        while (entries[3 * slot + 2] != NONE && (entries[3 * slot] != x || entries[3 * slot + 1] != y)) {
            slot = (slot + 1) & (slots - 1);
        }
        return 3 * slot;
    }

    private void grow() {
        long[] old = entries;
        slots *= 2;
        entries = new long[3 * slots];
        clear();
        for (int i = 0; i < old.length; i += 3) {
            if (old[i + 2] != NONE) {
                put(old[i], old[i + 1], old[i + 2]);
            }
        }
    }
}
