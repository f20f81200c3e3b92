package org.linkwright.normalize;

/** Durations, in whole seconds. */
public final class Durations {
    private Durations() {}

    /** Never throws for any text. */
    public static Reading<Long> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
