package org.linkwright.normalize;

import org.linkwright.model.Identifier;

/** Handles and account ids on platforms. */
public final class Handles {
    private Handles() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
