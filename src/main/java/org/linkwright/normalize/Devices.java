package org.linkwright.normalize;

import org.linkwright.model.Identifier;

/** IMEI and MAC addresses. */
public final class Devices {
    private Devices() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
