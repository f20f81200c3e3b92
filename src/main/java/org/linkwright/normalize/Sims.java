package org.linkwright.normalize;

import org.linkwright.model.Identifier;

/** IMSI and ICCID. */
public final class Sims {
    private Sims() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
