package org.linkwright.normalize;

import org.linkwright.model.Amount;

/** Amounts of money and of tokens. */
public final class Amounts {
    private Amounts() {}

    /** Never throws for any text. */
    public static Reading<Amount> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
