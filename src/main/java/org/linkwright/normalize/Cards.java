package org.linkwright.normalize;

import org.linkwright.model.Identifier;

/** Payment card numbers, kept masked. */
public final class Cards {
    private Cards() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
