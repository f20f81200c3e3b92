package org.linkwright.normalize;

import org.linkwright.model.Identifier;

/** Telephone numbers, short codes, service codes and alphanumeric senders. */
public final class Phones {
    private Phones() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
