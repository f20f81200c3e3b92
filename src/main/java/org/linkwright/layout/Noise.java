package org.linkwright.layout;

/** Numbers without a pattern that depend on nothing but their place in the row: the same on every machine. */
final class Noise {
    private Noise() {}

    /** The {@code i}th number, at least 0 and less than 1. */
    static float at(int i) {
        int h = i * 0x9E3779B9;
        h = (h ^ h >>> 15) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return ((h ^ h >>> 16) >>> 8) * 0x1p-24f;
    }
}
