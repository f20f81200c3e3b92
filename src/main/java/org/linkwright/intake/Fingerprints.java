package org.linkwright.intake;

/**
 * Numbers by the 87-bit fingerprint of a text: small enough to keep one for each row of a long file. Two texts with the same
 * fingerprint are taken for the same; among a hundred million texts that happens once in 10¹⁰ files.
 */
final class Fingerprints {
    static final long NONE = -1;

    /** Largest number that can be kept. */
    static final long LARGEST = (1L << 40) - 1;

    private static final int FIRST_SIZE = 1 << 10;
    private static final int NUMBER_BITS = 41;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final long PRIME_A = 0x9E3779B97F4A7C15L;
    private static final long PRIME_B = 0xC2B2AE3D27D4EB4FL;

    /**
     * An entry is 64 bits of its fingerprint, then 23 more above its number plus one, beside each other so that a look reads
     * memory in one place. A free entry is 0.
     */
    private long[] entries = new long[2 * FIRST_SIZE];

    private int slots = FIRST_SIZE;
    private int size;
    private long a;
    private long b;

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
        long x = finished(a);
        return (entries[slot(x, finished(b)) + 1] & NUMBER) - 1;
    }

    /** Keeps a number from 0 to {@link #LARGEST} under the fingerprint. */
    void keep(long value) {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("not to be kept: " + value);
        }
        if (size * 2 >= slots) {
            grow();
        }
        long x = finished(a);
        long y = finished(b);
        int slot = slot(x, y);
        size += entries[slot + 1] == 0 ? 1 : 0;
        entries[slot] = x;
        entries[slot + 1] = (y & ~NUMBER) | (value + 1);
    }

    private static long finished(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * PRIME_A;
        return mixed ^ (mixed >>> 29);
    }

    /** Where the entry with the fingerprint begins or belongs. */
    private int slot(long x, long y) {
        int slot = place(x, y);
        while (entries[2 * slot + 1] != 0 && (entries[2 * slot] != x || ((entries[2 * slot + 1] ^ y) & ~NUMBER) != 0)) {
            slot = (slot + 1) & (slots - 1);
        }
        return 2 * slot;
    }

    /** Where to begin to look: it depends on what an entry keeps, so that entries can be moved. */
    private int place(long x, long y) {
        return (int) ((x ^ (x >>> 32)) + (y >>> NUMBER_BITS)) & (slots - 1);
    }

    private void grow() {
        long[] old = entries;
        slots *= 2;
        entries = new long[2 * slots];
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int slot = slot(old[i], old[i + 1]);
                entries[slot] = old[i];
                entries[slot + 1] = old[i + 1];
            }
        }
    }
}
