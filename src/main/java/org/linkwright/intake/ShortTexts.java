package org.linkwright.intake;

import java.util.Optional;

/**
 * Values by texts of up to 15 Latin-1 characters, as numbers and places are. The text itself, in two numbers, is the key, so
 * that a look reads memory in one place instead of following four references. Of more than four texts that fall on one place
 * the last stays.
 */
final class ShortTexts<V> {
    private static final int LONGEST = 15;
    private static final int TRIED = 4;
    private static final int FEWEST = 1 << 8;
    private static final int MOST = 1 << 18;
    private static final long NO_KEY = -1;
    private static final long PRIME_A = 0x9E3779B97F4A7C15L;
    private static final long PRIME_B = 0xC2B2AE3D27D4EB4FL;

    private long[] keys = new long[2 * FEWEST];
    private Object[] values = new Object[FEWEST];
    private int kept;
    private long first;
    private long second;

    /** Whether the text can be a key. */
    static boolean isKey(String text) {
        return text.length() <= LONGEST && text.chars().allMatch(c -> c <= 0xff);
    }

    /** The value kept under a text; none where the text is no key. */
    @SuppressWarnings("unchecked")
    Optional<V> find(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        pack(text);
        int place = place(first, second);
        for (int i = 0; i < TRIED; i++) {
            int at = place ^ i;
            if (keys[2 * at] == first && keys[2 * at + 1] == second && values[at] != null) {
                return Optional.of((V) values[at]);
            }
        }
        return Optional.empty();
    }

    /** Keeps a value under a text that is a key. */
    void keep(String text, V value) {
        if (kept * 4 > values.length && values.length < MOST) {
            grow();
        }
        pack(text);
        put(first, second, value);
    }

    /** Its characters and its length, each in a byte of its own; what is no key gives what no key gives. */
    private void pack(String text) {
        int length = text.length();
        long a = 0;
        long b = length;
        int all = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            all |= c;
            if (i < Long.BYTES) {
                a = (a << Byte.SIZE) | c;
            } else {
                b = (b << Byte.SIZE) | c;
            }
        }
        first = a;
        second = all <= 0xff ? b : NO_KEY;
    }

    private void put(long a, long b, Object value) {
        int at = place(a, b);
        for (int i = 1; i < TRIED && values[at] != null && (keys[2 * at] != a || keys[2 * at + 1] != b); i++) {
            at = place(a, b) ^ i;
        }
        kept += values[at] == null ? 1 : 0;
        keys[2 * at] = a;
        keys[2 * at + 1] = b;
        values[at] = value;
    }

    private int place(long a, long b) {
        long mixed = (a ^ (a >>> 32)) * PRIME_A + (b ^ (b >>> 32)) * PRIME_B;
        return (int) (((mixed ^ (mixed >>> 32)) * PRIME_A) >>> 40) & (values.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = new Object[2 * oldValues.length];
        kept = 0;
        for (int i = 0; i < oldValues.length; i++) {
            if (oldValues[i] != null) {
                put(oldKeys[2 * i], oldKeys[2 * i + 1], oldValues[i]);
            }
        }
    }
}
