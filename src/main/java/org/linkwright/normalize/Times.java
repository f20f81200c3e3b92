package org.linkwright.normalize;

import org.linkwright.model.Moment;

/** Dates and times. */
public final class Times {
    private Times() {}

    /** Never throws for any text. */
    public static Reading<Moment> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
