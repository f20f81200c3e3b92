package org.linkwright.normalize;

import org.linkwright.model.Coordinates;

/** Coordinates, decimal or in degrees, minutes and seconds. */
public final class Places {
    private Places() {}

    /** Never throws for any text. */
    public static Reading<Coordinates> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
