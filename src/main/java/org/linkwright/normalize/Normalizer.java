package org.linkwright.normalize;

/** Every normaliser by its kind, its values written in canonical text. */
public final class Normalizer {
    private Normalizer() {}

    /** Reads {@code raw} as {@code kind}; each value is its canonical text. Never throws for any text. */
    public static Reading<String> read(ValueKind kind, String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
