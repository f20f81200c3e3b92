package org.linkwright.normalize;

/** Cells of mobile networks, in each carrier's way of writing. */
public final class Cells {
    private Cells() {}

    /** Never throws for any text. */
    public static Reading<CellSite> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
