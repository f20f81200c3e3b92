package org.linkwright.intake;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/**
 * Numbers by the 87-bit fingerprint of a text: small enough to keep one for each row of a long file. Two texts with the same
 * fingerprint are taken for the same; among a hundred million texts that happens once in 10¹⁰ files. Many are kept outside
 * the heap, which then does not grow with the rows.
 */
final class Fingerprints implements AutoCloseable {
    static final long NONE = -1;

    /** Largest number that can be kept. */
    static final long LARGEST = (1L << 40) - 1;

    private static final int FIRST_SIZE = 1 << 10;
    private static final int LARGEST_IN_HEAP = 1 << 16;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final int ENTRY = 16;
    private static final int NUMBER_BITS = 41;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final long PRIME_A = 0x9E3779B97F4A7C15L;
    private static final long PRIME_B = 0xC2B2AE3D27D4EB4FL;

    /**
     * An entry is 64 bits of its fingerprint, then 23 more above its number plus one, beside each other so that a look reads
     * memory in one place. A free entry is 0.
     */
    private MemorySegment entries = MemorySegment.ofArray(new long[2 * FIRST_SIZE]);

    private Optional<RoomOutside> room = Optional.empty();
    private long slots = FIRST_SIZE;
    private long size;
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
        return (second(slot(x, finished(b))) & NUMBER) - 1;
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
        long slot = slot(x, y);
        size += second(slot) == 0 ? 1 : 0;
        put(slot, x, (y & ~NUMBER) | (value + 1));
    }

    private long first(long slot) {
        return entries.get(LONG, slot * ENTRY);
    }

    private long second(long slot) {
        return entries.get(LONG, slot * ENTRY + Long.BYTES);
    }

    private void put(long slot, long first, long second) {
        entries.set(LONG, slot * ENTRY, first);
        entries.set(LONG, slot * ENTRY + Long.BYTES, second);
    }

    private static long finished(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * PRIME_A;
        return mixed ^ (mixed >>> 29);
    }

    /** Where the entry with the fingerprint is or belongs. */
    private long slot(long x, long y) {
        long slot = place(x, y);
        long second = second(slot);
        while (second != 0 && (first(slot) != x || ((second ^ y) & ~NUMBER) != 0)) {
            slot = (slot + 1) & (slots - 1);
            second = second(slot);
        }
        return slot;
    }

    /** Where to begin to look: it depends on what an entry keeps, so that entries can be moved. */
    private long place(long x, long y) {
        return ((x ^ (x >>> 32)) + (y >>> NUMBER_BITS)) & (slots - 1);
    }

    private void grow() {
        MemorySegment old = entries;
        Optional<RoomOutside> oldRoom = room;
        slots *= 2;
        if (slots > LARGEST_IN_HEAP) {
            room = Optional.of(new RoomOutside(slots * ENTRY));
            entries = room.get().memory();
        } else {
            entries = MemorySegment.ofArray(new long[(int) (2 * slots)]);
        }
        for (long at = 0; at < old.byteSize(); at += ENTRY) {
            long second = old.get(LONG, at + Long.BYTES);
            if (second != 0) {
                long first = old.get(LONG, at);
                put(slot(first, second), first, second);
            }
        }
        oldRoom.ifPresent(RoomOutside::close);
    }

    /** Forgets all. */
    @Override
    public void close() {
        room.ifPresent(RoomOutside::close);
        room = Optional.empty();
        slots = FIRST_SIZE;
        size = 0;
        entries = MemorySegment.ofArray(new long[2 * FIRST_SIZE]);
    }
}
